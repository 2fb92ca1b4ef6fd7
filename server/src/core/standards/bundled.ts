import { compiled } from './bundled/data.generated.ts';
import type { StandardsData } from './catalogue.ts';
import { readerOf } from './compiled.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { WordFamily } from './families.ts';
import type { Pack, StandardRow } from './pack.ts';
import type { WordProfile } from './profile.ts';
import type { Registered } from './register.ts';
import type { UsageRow } from './usage.ts';

/** What comes with the tool: the files of `server/standards`, compiled. Each part is made when it is first asked for. */
export const bundledStandards: StandardsData = dataOf(readerOf(compiled));

function dataOf(read: (root: string) => unknown): StandardsData {
	const standards = read('standards') as readonly StandardRow[];
	return {
		standards,
		own: [],
		packOf: standard => ({ standard, ...(read(`${standard.key}:${standard.edition}`) as Omit<Pack, 'standard'>) }),
		get crosswalks() {
			return read('crosswalks') as readonly Crosswalk[];
		},
		get register() {
			return read('register') as readonly Registered[];
		},
		get profiles() {
			return read('profiles') as readonly WordProfile[];
		},
		get synonyms() {
			return read('synonyms') as Readonly<Record<string, readonly string[]>>;
		},
		get usage() {
			return read('usage') as readonly UsageRow[];
		},
		get families() {
			return read('families') as readonly WordFamily[];
		},
	};
}
