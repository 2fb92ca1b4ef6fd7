import type { DocumentFacts, MetadataFact } from './facts.ts';
import { comparableVersion } from './sameValue.ts';
import { isPlaceholder } from './visible.ts';

/** The version that a document gives itself, where it says so in its metadata. */
export interface VersionFact {
	readonly fact: MetadataFact;
	/** As written. */
	readonly text: string;
	/** For comparison. */
	readonly version: string;
}

/** From every place of its metadata, the most trusted first; undefined where one of them cannot be read for certain. */
export function versionsOf({ metadata }: DocumentFacts): readonly VersionFact[] | undefined {
	const given = metadata.filter(fact => fact.field === 'version' && fact.values.some(value => value !== ''));
	const read = given.flatMap(fact => {
		const [text = '', ...more] = fact.values;
		const version = more.length > 0 || isPlaceholder(text) ? undefined : comparableVersion(text.replace(/[*_`\\]+/g, ' ').trim());
		return version === undefined ? [] : [{ fact, text, version }];
	});
	return read.length === 0 || read.length < given.length ? undefined : read;
}

/** The version that a file's name ends with: `SOP-01_Records_v2.1`, `Records Rev 3`. */
export function versionInName(stem: string): { readonly text: string; readonly version: string } | undefined {
	const [, text = ''] = /[ _.-]((?:v|ver|version|rev|revision)[ _.-]?\d{1,2}(?:[._]\d{1,3}){0,2})$/i.exec(stem) ?? [];
	const version = comparableVersion(text.replace(/^(\p{L}+)[ _.-]?/u, '$1 ').replaceAll('_', '.'));
	return version === undefined ? undefined : { text, version };
}
