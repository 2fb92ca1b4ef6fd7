import type { MetadataSource } from './facts.ts';

/** Where a document says things of itself, in words without an article. */
export const sourceLabels: Readonly<Record<MetadataSource, string>> = {
	frontMatter: 'front matter',
	headerTable: 'table at the head',
	boldField: 'field in bold',
	comment: 'comment',
	heading: 'heading',
	fileName: 'file name',
};
