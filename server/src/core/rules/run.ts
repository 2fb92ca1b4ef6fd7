import { type CancelToken, throwIfCancelled } from '../base/cancel.ts';
import { derived, derivedFromTwo } from '../base/derived.ts';
import { baselinePath, type PlacedRow } from '../configuration/baseline.ts';
import type { Severity } from '../configuration/configuration.ts';
import { declaredFileProblems } from '../coverage/declaredFiles.ts';
import type { WorkspaceIndex } from '../index/workspaceIndex.ts';
import { checkedAt, isListDocument, type SettingsFile, type WorkspaceDocument, type World } from '../index/world.ts';
import { placeOf } from '../model/reading.ts';
import { isUntold, withBaseline } from './baseline.ts';
import { type ExceptionProblem, withExceptions } from './exceptions.ts';
import invalidException from './invalid-exception.ts';
import { rules } from './registry.generated.ts';
import { type Finding, formatMessage, type Report, type Rule } from './rule.ts';
import staleBaseline from './stale-baseline.ts';
import suspectLink from './suspect-link.ts';

/** A rule that threw: our own fault, told to whoever keeps the log, and no reason to lose the other findings. */
export interface RuleFailure {
	readonly rule: string;
	readonly path: string;
	readonly error: unknown;
}

export interface Findings {
	readonly findings: readonly Finding[];
	readonly failures: readonly RuleFailure[];
}

/** The findings of a whole document, with the rows of the baseline that some of them were known by. */
export interface DocumentFindings extends Findings {
	readonly known: readonly PlacedRow[];
}

/** All findings in one document, in the order of the text. */
export function findingsIn(world: World, document: WorkspaceDocument, token: CancelToken): DocumentFindings {
	const parts: Findings[] = [];
	for (const rule of isListDocument(document) ? rulesOfLists : rules) {
		throwIfCancelled(token);
		if (rule.scope !== 'settings') {
			parts.push(rule.scope === 'document' ? kept(rule, world, document) : run(rule, world, document));
		}
	}
	const found = parts.flatMap(part => part.findings);
	if (isListDocument(document)) {
		const { findings, used } = withBaseline(world, document, [...found].sort(byPlace));
		return { findings, known: used, failures: parts.flatMap(part => part.failures) };
	}
	const excepted = withExceptions(world, document, found, rules, rule => severityOf(rule, world) !== 'off');
	const all = [...excepted.findings, ...exceptionFindings(world, document, excepted.problems)].sort(byPlace);
	const { findings, used } = withBaseline(world, document, all);
	return { findings, known: used, failures: parts.flatMap(part => part.failures) };
}

const rulesOfLists: readonly Rule[] = rules.filter(rule => rule.looksIntoList === true);

function exceptionFindings(world: World, { path }: WorkspaceDocument, problems: readonly ExceptionProblem[]): Finding[] {
	const severity = severityOf(invalidException, world);
	return severity === 'off'
		? []
		: problems.map(({ exception, kind, what, fixes }) => {
				const message = formatMessage(invalidException.messages[kind] ?? '', { what });
				return { ...plain, rule: invalidException.id, severity, message, path, ...exception.at, fixes };
			});
}

/** Findings of rules that look at one document alone keep as long as it and the set-up do. */
function kept(rule: Rule, world: World, document: WorkspaceDocument): Findings {
	const known = keptFindings(document, world.setup);
	const found = known.get(rule) ?? run(rule, world, document);
	known.set(rule, found);
	return found;
}

const keptFindings = derivedFromTwo((_document: WorkspaceDocument, _setup: World['setup']) => new Map<Rule, Findings>());

function run(rule: Rule, world: World, document: WorkspaceDocument): Findings {
	const severity = severityOf(rule, world);
	const findings: Finding[] = [];
	if (severity === 'off' || !isInReach(rule, world, document)) {
		return { findings, failures: [] };
	}
	const report = (found: Report<Readonly<Record<string, string>>, string>): void => {
		findings.push({
			rule: rule.id,
			severity: world.setup.configuration.rules.has(rule.id) ? severity : (found.severity ?? severity),
			message: formatMessage(rule.messages[found.message] ?? '', found.data),
			path: document.path,
			from: found.at.from,
			to: Math.max(found.at.to, found.at.from),
			fixes: found.fixes ?? [],
			related: found.related ?? [],
			isDeprecated: found.isDeprecated ?? false,
			entry: found.entry,
			keeps: found.keeps,
			isKnown: false,
		});
	};
	try {
		rule.check({ world, document, facts: document.reading.facts, placeOf: place => placeOf(document.reading, place), report });
		return { findings, failures: [] };
	} catch (error) {
		return { findings, failures: [{ rule: rule.id, path: document.path, error }] };
	}
}

export function severityOf(rule: Rule, world: World): Severity | 'off' {
	return world.setup.configuration.rules.get(rule.id) ?? rule.defaultSeverity;
}

/** Quiet by default: where nobody has said which files are documents, only those that are recognizably of a QMS are looked at. */
function isInReach(rule: Rule, world: World, document: WorkspaceDocument): boolean {
	return (
		world.setup.isConfigured ||
		document.reading.facts.recognized !== undefined ||
		(rule.reach === 'workspace' && isMostlyQms(world.index)) ||
		rule.reach === 'anyDocument'
	);
}

/** So many recognizable documents that the others belong to them: a register, a diagram's page, a note. */
const isMostlyQms = derived((index: WorkspaceIndex): boolean => {
	const documents = [...index.documents.values()];
	const recognized = documents.filter(facts => facts.recognized !== undefined).length;
	return recognized >= 5 && recognized * 3 >= documents.length;
});

/** Findings in `qms.yaml` and in packs. */
export function settingsFindings(world: World): readonly Finding[] {
	return [...world.settingsFiles].flatMap(([path, file]) => findingsInSettings(path, file, world));
}

function findingsInSettings(path: string, file: SettingsFile, world: World): Finding[] {
	const rule = rules.find(
		({ id }) => id === (file.kind === 'baseline' ? staleBaseline : file.kind === 'links' ? suspectLink : { id: `invalid-${file.kind}` }).id,
	);
	// A row that cannot be read is wrong in any house, whatever the rule is worth that needs it.
	const isUnread = file.kind === 'links' && !world.setup.configuration.rules.has(suspectLink.id);
	const severity = rule === undefined || isUnread ? 'error' : severityOf(rule, world);
	if (severity === 'off' || rule === undefined) {
		return [];
	}
	const problems = file.kind === 'configuration' ? [...file.problems, ...declaredFileProblems(world, file.snapshot.text)] : file.problems;
	return problems.map(({ from, to, message }) => ({
		...plain,
		rule: rule.id,
		severity,
		message: formatMessage(rule.messages.problem ?? '{problem}', { problem: message }),
		path,
		from,
		to,
	}));
}

/** Rows of the baseline that stand for nothing any more. @param used those that findings were known by, in all documents that were looked at. */
export function staleFindings(world: World, used: ReadonlySet<PlacedRow>, isLookedAt: (path: string) => boolean): readonly Finding[] {
	const severity = severityOf(staleBaseline, world);
	const stale =
		severity === 'off'
			? []
			: world.baseline.filter(
					row => !used.has(row) && (isLookedAt(row.path) || checkedAt(world, row.path) === undefined) && !isUntold(world, row),
				);
	return stale.map(({ span }) => ({
		...plain,
		rule: staleBaseline.id,
		severity: severity === 'off' ? 'error' : severity,
		message: staleBaseline.messages.stale ?? '',
		path: baselinePath,
		...span,
	}));
}

/** What a finding has that says nothing beyond its message. */
const plain = { fixes: [], related: [], isDeprecated: false, entry: undefined, keeps: undefined, isKnown: false } as const;

function byPlace(a: Finding, b: Finding): number {
	return a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
