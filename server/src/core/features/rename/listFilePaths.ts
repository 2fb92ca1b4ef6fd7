import { isCollection, type Scalar, visit } from 'yaml';
import { directoryOf, isMarkdownPath, resolvePath } from '../../base/paths.ts';
import { resolveLink } from '../../index/resolve.ts';
import type { ListDocument, World } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import { scalarText, styleOf } from '../../syntax/yamlScalar.ts';
import type { Edit } from '../../text/edit.ts';
import { percentDecoded } from '../../text/percent.ts';
import type { Span } from '../../text/span.ts';
import type { Change } from './change.ts';
import type { FragmentChange } from './headingAnchors.ts';
import { movedTarget } from './movedTarget.ts';
import { withFragment } from './referenceEdits.ts';

/** A text of a master list in YAML, wherever it stands in it. */
export interface ListText {
	readonly text: string;
	/** With its quotation marks. */
	readonly span: Span;
	/** In the cell for the file of a row? */
	readonly isFile: boolean;
	readonly scalar: Scalar;
	readonly isInFlow: boolean;
}

/** All texts of a list in one line, keys included. */
export function textsOf({ file, snapshot }: ListDocument): readonly ListText[] {
	const files = new Set(
		file.lists.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ role, span }) => (role === 'file' ? [span.from] : [])))),
	);
	const found: ListText[] = [];
	if (file.contents === undefined) {
		return [];
	}
	visit(file.contents, {
		Scalar: (_, scalar, ancestors) => {
			const [from, to] = scalar.range ?? [0, 0];
			if (typeof scalar.value === 'string' && !(scalar.type ?? '').startsWith('BLOCK') && !snapshot.text.slice(from, to).includes('\n')) {
				const isInFlow = ancestors.some(node => isCollection(node) && node.flow === true);
				found.push({ text: scalar.value, span: { from, to }, isFile: files.has(from), scalar, isInFlow });
			}
		},
	});
	return found;
}

/** A text that leads to a document, or to a file that is there. */
export interface ListPath extends ListText {
	/** Undefined for a file that is no document. */
	readonly document: string | undefined;
	/** Does it count from the root, and not from the list's own folder? */
	readonly isFromRoot: boolean;
}

export function pathsOf(world: World, list: ListDocument, moved: Change['moved']): readonly ListPath[] {
	return textsOf(list).flatMap((text): ListPath[] => {
		const [written = ''] = text.text.split(/[?#]/);
		const mayLead = isMarkdownPath(written) || namesFile(written) || (text.isFile && written.includes('/'));
		if (!mayLead || /^[a-z][a-z0-9+.-]*:|^\/\/|[{}<>\n]/i.test(text.text)) {
			return [];
		}
		for (const from of [list.path, '']) {
			const isFromRoot = from === '';
			const target = resolveLink(world.index.names, from, percentDecoded(written));
			if (target.kind === 'document') {
				return [{ ...text, document: target.path, isFromRoot }];
			}
			const path = resolvePath(written.startsWith('/') ? '' : directoryOf(from), percentDecoded(written));
			if (path !== undefined && (world.files.present.has(path) || (moved(path) !== path && !isMarkdownPath(path)))) {
				return [{ ...text, document: undefined, isFromRoot }];
			}
		}
		return [];
	});
}

const endings =
	'md|markdown|png|jpe?g|gif|svg|webp|pdf|docx?|docm|dotx?|odt|ods|rtf|xlsx?|xlsm|pptx?|csv|ya?ml|json|txt|html?|zip|drawio|vsdx?';
const fileEnding = new RegExp(`[^\\s/]\\.(?:${endings})$`, 'i');
const fileWord = new RegExp(`(?<![^\\s,;"'()[\\]{}|])[^\\s,;"'()[\\]{}|]+\\.(?:${endings})(?![\\p{L}\\p{N}])`, 'giu');

/** Has it the ending of a file that people link to? */
function namesFile(text: string): boolean {
	return fileEnding.test(text);
}

/** Where the names of files stand that stay what they are, comments included, so that an id is only part of them. */
export function keptNamesIn(world: World, list: ListDocument, id: string, moved: Change['moved']): readonly Span[] {
	const gone = [...world.documents.keys()].filter(path => moved(path) !== path).map(path => `/${path}`);
	const isKept = (text: string): boolean => {
		const name = `/${percentDecoded(text.replace(/[?#].*$/, '')).replace(/^(?:\.{0,2}\/)+/, '')}`;
		return !gone.some(path => path.endsWith(name) || path.replace(/\.[^./]+$/, '').endsWith(name));
	};
	const { text: all } = list.snapshot;
	const words = [...all.matchAll(fileWord)].map(({ 0: text, index }) => ({ text, span: { from: index, to: index + text.length } }));
	const whole = textsOf(list).filter(
		({ text, isFile }) => (isFile && normalizeId(text) !== id) || (namesFile(text.replace(/[?#].*$/, '')) && !/[,;:]\s/.test(text)),
	);
	return [...words, ...whole].flatMap(({ text, span }) => (isKept(text) ? [span] : []));
}

/** How paths follow, as links in Markdown do. */
export function pathEdits(
	list: ListDocument,
	paths: readonly ListPath[],
	{ moved }: Change,
	fragments: ReadonlyMap<string, FragmentChange>,
): readonly Edit[] {
	return paths.flatMap(({ text, span, document, isFromRoot, scalar, isInFlow }): Edit[] => {
		const place = isFromRoot ? { before: '', after: '' } : { before: list.path, after: moved(list.path) };
		const target = document === undefined ? undefined : { before: document, after: moved(document) };
		// Nothing is escaped in a path of YAML unless its author did, as nothing is between angle brackets.
		const isEscaped = /%[0-9a-f]{2}/i.test(text);
		const raw = isEscaped ? text : `<${text}>`;
		const followed = withFragment(movedTarget(raw, place, target, moved), document === undefined ? undefined : fragments.get(document));
		const after = isEscaped ? followed : followed.slice(1, -1);
		const insert = /\s{2}/.test(after) ? JSON.stringify(after) : scalarText(after, styleOf(scalar), isInFlow);
		return after === text ? [] : [{ ...span, insert }];
	});
}
