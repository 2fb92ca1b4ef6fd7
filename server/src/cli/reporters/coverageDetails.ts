import { type Said, saidBy } from '../../core/coverage/claimTable.ts';
import type { ClauseCoverage, EditionCoverage, Match } from '../../core/coverage/coverage.ts';
import { fileNamedBy } from '../../core/coverage/namedFile.ts';
import { sectionAround } from '../../core/index/sectionAround.ts';
import type { World } from '../../core/index/world.ts';
import { placeOf } from '../../core/model/reading.ts';
import { clauseLabel, editionLabel, verifiedMark } from '../../core/standards/labels.ts';
import { lineAt } from '../../core/text/snapshot.ts';
import { stateLabel } from './coverageText.ts';

/** For a terminal: of each clause what matched, with file, line (counted from 1), section, text and weight. */
export function coverageInDetail(world: World, editions: readonly EditionCoverage[]): string {
	return editions.flatMap(({ edition, clauses }) => clauses.map(covered => detailsOf(world, editionLabel(edition), covered))).join('\n');
}

function detailsOf(world: World, edition: string, covered: ClauseCoverage): string {
	const { clause, state, items, matches, records, justification } = covered;
	const lines = [`${edition}, ${clauseLabel(clause)}${verifiedMark(clause)}: ${stateLabel(state)}`, `  ${clause.topic}`];
	if (justification !== undefined) {
		lines.push(`  declared not applicable: ${justification === '' ? 'no reason is given' : justification}`);
	}
	for (const item of items) {
		const topic = clause.items.find(({ letter }) => letter === item.letter)?.topic ?? '';
		const reason = item.notApplicable?.item === undefined || item.notApplicable.reason === '' ? '' : `: ${item.notApplicable.reason}`;
		lines.push(`  ${item.letter}) ${topic}: ${stateLabel(item.state)}${reason}`, ...item.matches.map(match => matchLine(world, match)));
	}
	lines.push(
		...(matches.length > 0 && items.length > 0 ? ['  on the clause as a whole'] : []),
		...matches.map(match => matchLine(world, match)),
	);
	const claims = covered.claims.map(resolved => {
		const { claim, declaredIn } = resolved;
		const document = world.documents.get(declaredIn);
		const line = document === undefined ? 1 : lineAt(document.snapshot, placeOf(document.reading, claim.place).from) + 1;
		const found = resolved.document ?? fileNamedBy(world, resolved);
		const said = saidBy(claim, found);
		const by = said === 'exclusion' ? '' : (found ?? claim.subject?.text ?? '');
		const number = claim.item === undefined ? claim.clause : `${claim.clause} ${claim.item}`;
		return `    ${declaredIn}:${line}  ${inWords[said]}${by === declaredIn || by === '' ? '' : ` for ${by}`} (${number})`;
	});
	const named = (title: string, rows: readonly string[]): readonly string[] => (rows.length === 0 ? [] : [`  ${title}`, ...rows]);
	lines.push(
		...named('said of it', [...new Set(claims)]),
		...named(
			'forms and records',
			records.map(path => `    ${path}`),
		),
	);
	return `${lines.join('\n')}\n`;
}

const inWords: Readonly<Record<Said, string>> = {
	claim: 'claimed',
	plan: 'planned',
	mention: 'mentioned',
	exclusion: 'declared not applicable',
};

const longestText = 160;

function matchLine(world: World, match: Match): string {
	const document = world.documents.get(match.path);
	if (document === undefined) {
		return `    ${match.path}`;
	}
	const text = document.snapshot.text.slice(match.from, match.to).replace(/\s+/g, ' ').trim();
	const shown = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
	const section = sectionAround(document, match.from)?.title ?? '';
	const place = `${match.path}:${lineAt(document.snapshot, match.from) + 1}`;
	return `    ${place}  ${section === '' ? '' : `${section}: `}${shown}  (${Math.round(match.weight * 100)} %)`;
}
