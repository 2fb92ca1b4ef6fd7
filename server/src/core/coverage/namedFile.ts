import { derived } from '../base/derived.ts';
import { normalizeName } from '../base/normalName.ts';
import { stemOf } from '../base/paths.ts';
import { groupBy } from '../base/sorted.ts';
import { likeliest } from '../index/nearName.ts';
import { resolveLink } from '../index/resolve.ts';
import type { World } from '../index/world.ts';
import type { ResolvedClaim } from './claimTable.ts';

/**
 * The file that a mapping row names and that is no document: a register in a spreadsheet, a drawing. It is there, so what it covers is
 * claimed; what stands in it nobody here can read.
 */
export function fileNamedBy(world: Pick<World, 'index' | 'files'>, { claim, declaredIn, document }: ResolvedClaim): string | undefined {
	if (document !== undefined || claim.subject?.kind !== 'document') {
		return undefined;
	}
	const { present } = world.files;
	for (const name of claim.subject.names) {
		const target = /\.\w{1,8}$/.test(name) ? resolveLink(world.index.names, declaredIn, name) : undefined;
		const linked = target?.kind === 'elsewhere' ? target.candidates.find(path => present.has(path)) : undefined;
		const called = pathsByName(present).get(normalizeName(name)) ?? [];
		const found = linked ?? likeliest(called, declaredIn);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

/** Files that may hold records or registers, by their names without the ending. */
const pathsByName = derived((present: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const files = [...present]
		.filter(path => /\.(?:csv|tsv|xlsx?|xlsm|ods|docx?|odt|pdf|pptx?|ya?ml|json|drawio|svg|png)$/i.test(path))
		.sort();
	return groupBy(files, path => normalizeName(stemOf(path)));
});
