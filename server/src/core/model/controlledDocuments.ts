import type { DocumentKindName } from './documentKinds.ts';
import type { DocumentFacts } from './facts.ts';
import { hasField } from './metadata.ts';
import { isTemplatePath } from './templatePaths.ts';

/** What says how things are done; always controlled. */
const instructing: ReadonlySet<DocumentKindName> = new Set(['manual', 'policy', 'procedure', 'workInstruction']);

/** What says what was done: it is kept as it is. */
const evidence: ReadonlySet<DocumentKindName> = new Set(['record', 'report']);

/** A manual, a policy, a procedure or a work instruction of a quality management system. */
export function isInstructing(facts: DocumentFacts): boolean {
	return facts.recognized !== undefined && instructing.has(facts.kind.kind);
}

/**
 * A document that is approved, kept current and withdrawn: those above, and any other that has an id and a version; no record, no
 * template.
 */
export function isControlled(facts: DocumentFacts): boolean {
	const hasVersion = facts.id !== undefined && hasField(facts.metadata, 'version');
	return isInstructing(facts)
		? !isTemplatePath(facts.path)
		: facts.recognized !== undefined && hasVersion && !evidence.has(facts.kind.kind) && !isTemplatePath(facts.path);
}
