import { requirementEditions } from '../index/editions.ts';
import { appliesTo, houseEntries, termBookIn } from '../index/termBook.ts';
import type { World } from '../index/world.ts';
import { labelOfId } from '../standards/labels.ts';
import { phrasesOf, type UsageEntry } from '../standards/termBook.ts';
import type { UsageRow } from '../standards/usage.ts';
import { listed } from '../text/listed.ts';
import { wordsOf } from '../text/words.ts';

/** A row that a term rule reports by, and whether it does so here. */
export interface UsageExplanation {
	readonly kind: 'usage';
	readonly row: UsageEntry;
	/** Why it is reported here, or is not: one sentence. */
	readonly here: string;
}

/** `supplier`, `non-conformances`, `deprecated-term/conformance`: the rows that look for it, those of the house first. */
export function usagesNamed(world: World, asked: string): readonly UsageExplanation[] {
	const [, rule, slug] = /^(?:qms\.)?([a-z-]+)\/(.+)$/.exec(asked) ?? [];
	const words = wordsOf(asked)
		.map(({ lower }) => lower)
		.join(' ');
	const isMeant = (row: UsageEntry): boolean =>
		slug !== undefined
			? row.rule === rule && row.slug === slug
			: row.find.some(pattern => phrasesOf(pattern, row.as).some(([phrase]) => phrase.join(' ') === words));
	const house = houseEntries(world.setup).filter(isMeant);
	const bundled = world.setup.catalogue.data.usage.filter(row => isMeant({ ...row, layer: '' }));
	return [
		...house.map(row => ({ kind: 'usage' as const, row, here: `Reported as ${row.severity}, for ${row.layer} says so.` })),
		...bundled.map(row => ({ kind: 'usage' as const, row: { ...row, layer: bundledLayer }, here: statusOf(world, row, house.length > 0) })),
	];
}

const bundledLayer = 'the words that come with the tool';

function statusOf(world: World, row: UsageRow, isHouse: boolean): string {
	const { configuration, catalogue } = world.setup;
	const editions = requirementEditions(world);
	const names = editions.map(({ id }) => labelOfId(catalogue.register, id));
	if (isHouse) {
		return 'Not reported by this row, for the house has spoken on the word.';
	}
	const chosen = configuration.rules.get(row.rule);
	if (chosen === 'off' || (chosen === undefined && row.severity === 'off')) {
		return `Not reported until qms.yaml turns it on: rules: { ${row.rule}: hint }.`;
	}
	if (row.styles.length > 0 && (configuration.style.requirements === null || !row.styles.includes(configuration.style.requirements))) {
		return `Not reported until qms.yaml chooses the style: style: { requirements: ${row.styles[0]} }.`;
	}
	if (!appliesTo(row, editions, catalogue.data.profiles)) {
		const profile = catalogue.data.profiles.find(({ slug }) => slug === row.profile);
		const asking = profile?.uses.find(
			use => (use.status === 'required' || use.status === 'used') && editions.some(({ standard }) => standard.key === use.standard),
		);
		return asking === undefined
			? `Not reported, for it is about other standards than ${listed(names)}.`
			: `Not reported, for ${labelOfId(catalogue.register, asking.standard)} ${asking.status === 'required' ? 'asks for it under this name' : 'uses the word itself'}${asking.clause === null ? '' : ` (${asking.clause})`}.`;
	}
	const { vocabulary } = configuration;
	const isKept = !termBookIn(world).rows.some(({ slug }) => slug === row.slug) || vocabulary.keep.some(word => row.find.includes(word));
	return isKept ? 'Not reported, for qms.yaml keeps the word.' : `Reported as ${chosen ?? row.severity} under ${listed(names)}.`;
}
