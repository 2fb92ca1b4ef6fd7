import { derived } from '../base/derived.ts';
import type { DocumentKindName } from '../model/documentKinds.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { normalizeId } from '../model/ids.ts';
import { regExpOf } from '../text/regExp.ts';
import type { Setup } from './world.ts';

/** The kind of a document: what `qms.yaml` says of its id or its path, else what the document tells. */
export function kindIn(setup: Setup, facts: DocumentFacts): DocumentKindName {
	const named = kindPatterns(setup).find(({ id, path }) => path.test(facts.path) || (facts.id !== undefined && id.test(facts.id.id)));
	return named?.kind ?? facts.kind.kind;
}

/** Has the house said in `qms.yaml` of which kind a document is? */
export function hasNamedKind(setup: Setup, { path, id }: DocumentFacts): boolean {
	return kindPatterns(setup).some(pattern => pattern.path.test(path) || (id !== undefined && pattern.id.test(id.id)));
}

const kindPatterns = derived(({ configuration }: Setup) =>
	[...configuration.kinds].flatMap(([kind, patterns]) =>
		patterns.map(pattern => ({
			kind,
			id: new RegExp(
				`^${pattern
					.split('*')
					.map(part => regExpOf(normalizeId(part)))
					.join('.*')}$`,
			),
			path: globOf(pattern),
		})),
	),
);

/** `procedures/**`, `**\/SOP-*.md`; a star stands for anything within a folder, two for folders too. */
function globOf(pattern: string): RegExp {
	const source = pattern
		.split(/(\*\*\/|\*\*|\*|\?)/)
		.map(part => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[part] ?? regExpOf(part))
		.join('');
	return new RegExp(`^${source}$`);
}
