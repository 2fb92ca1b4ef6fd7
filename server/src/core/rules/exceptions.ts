import { nearest } from '../base/nearest.ts';
import { syntaxOf, type WorkspaceDocument, type World } from '../index/world.ts';
import { exceptionsIn, type RuleException } from '../model/exceptions.ts';
import type { Finding, Fix, Rule } from './rule.ts';

/** The findings that no exception of the document covers, and what is wrong with the exceptions themselves. */
export interface Excepted {
	readonly findings: readonly Finding[];
	readonly problems: readonly ExceptionProblem[];
}

export interface ExceptionProblem {
	readonly exception: RuleException;
	readonly kind: 'reason' | 'expired' | 'date' | 'unknown' | 'unused';
	readonly what: string;
	readonly fixes: readonly Fix[];
}

/**
 * @param isOn whether a rule reports at all in this workspace: an exception from one that does not is no sign that it is not needed.
 */
export function withExceptions(
	world: World,
	document: WorkspaceDocument,
	findings: readonly Finding[],
	rules: readonly Rule[],
	isOn: (rule: Rule) => boolean,
): Excepted {
	const exceptions = exceptionsIn(syntaxOf(document));
	if (exceptions.length === 0) {
		return { findings, problems: [] };
	}
	const { today } = world.setup;
	const used = new Set<RuleException>();
	const left = findings.filter(finding => {
		const covering = exceptions.filter(exception => covers(exception, finding, today));
		for (const exception of covering) {
			used.add(exception);
		}
		return covering.length === 0;
	});
	const ids = rules.map(rule => rule.id);
	const problems = exceptions.flatMap((exception): ExceptionProblem[] => {
		const fixes = [removal(document, exception)];
		const unknown = exception.rules
			.filter(name => !ids.includes(name))
			.map(name => ({ exception, kind: 'unknown' as const, what: nameWithNear(name, ids), fixes }));
		if (isOver(exception, today)) {
			return [...unknown, { exception, kind: 'expired', what: exception.until ?? '', fixes }];
		}
		const named = rules.filter(rule => exception.rules.length === 0 || exception.rules.includes(rule.id));
		const isUnused = !used.has(exception) && unknown.length === 0 && (exception.rules.length === 0 || named.every(isOn));
		return [
			...unknown,
			...(exception.badDate === undefined ? [] : [{ exception, kind: 'date' as const, what: exception.badDate, fixes: [] }]),
			...(exception.reason === undefined ? [{ exception, kind: 'reason' as const, what: '', fixes: [] }] : []),
			...(isUnused ? [{ exception, kind: 'unused' as const, what: '', fixes }] : []),
		];
	});
	return { findings: left, problems };
}

function covers(exception: RuleException, { rule, from }: Finding, today: string): boolean {
	const isNamed = exception.rules.length === 0 || exception.rules.includes(rule);
	return isNamed && !isOver(exception, today) && exception.holds.from <= from && from <= exception.holds.to;
}

function isOver({ until }: RuleException, today: string): boolean {
	return until !== undefined && until < today;
}

function nameWithNear(name: string, ids: readonly string[]): string {
	const near = nearest(name, ids);
	return near === undefined ? `"${name}"` : `"${name}"; "${near}" may be meant`;
}

/** The comment goes with its line where nothing else stands in it. */
function removal({ snapshot }: WorkspaceDocument, { at }: RuleException): Fix {
	const { text } = snapshot;
	const start = text.lastIndexOf('\n', at.from - 1) + 1;
	const end = text.indexOf('\n', at.to);
	const isAlone = text.slice(start, at.from).trim() === '' && text.slice(at.to, end < 0 ? text.length : end).trim() === '';
	const from = isAlone ? start : at.from;
	const to = isAlone && end >= 0 ? end + 1 : at.to;
	return { title: 'Remove the exception', edits: [{ from, to, insert: '' }], isPreferred: true };
}
