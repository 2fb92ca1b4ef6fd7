import { fields, listOf, oneOf, optional, orNull, required, type Shape, text } from '../syntax/yamlShape.ts';
import { type Attested, attested } from './pack.ts';

/** A word that one standard requires or uses and another has dropped. */
export interface WordProfile {
	readonly slug: string;
	readonly names: readonly string[];
	readonly uses: readonly WordUse[];
}

/** What one standard has to do with the word. */
export interface WordUse extends Attested {
	readonly standard: string;
	readonly editions: readonly string[];
	/**
	 * `required`: the standard asks for the thing under this name. `used`: its own word. `optional`: may be kept. `dropped`: an earlier
	 * edition used it. `deprecated`: discouraged.
	 */
	readonly status: 'required' | 'used' | 'optional' | 'dropped' | 'deprecated';
	readonly clause: string | null;
	/** What stands there now. */
	readonly instead: string | null;
}

export const profilesShape: Shape<readonly WordProfile[]> = listOf(
	fields({
		slug: required(text),
		names: required(listOf(text)),
		uses: required(
			listOf(
				fields({
					standard: required(text),
					editions: required(listOf(text)),
					status: required(oneOf(['required', 'used', 'optional', 'dropped', 'deprecated'])),
					clause: optional(orNull(text), null),
					instead: optional(orNull(text), null),
					...attested,
				}),
			),
		),
	}),
);
