import { isControlled } from '../model/controlledDocuments.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { statusOf } from '../model/status.ts';
import type { Setup } from './world.ts';

/** Does `approved-without-approver` look for the approver of a document? Then no other rule has to. */
export function isApproverAsked({ configuration }: Setup, facts: DocumentFacts): boolean {
	return configuration.rules.get('approved-without-approver') !== 'off' && isControlled(facts) && statusOf(facts).status === 'approved';
}
