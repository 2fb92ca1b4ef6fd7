import type { Severity } from '../configuration/configuration.ts';
import type { WorkspaceDocument, World } from '../index/world.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Names of the places to fill in a message: `{id}` → `id`. */
type Placeholders<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

type Data<Message extends string> = [Placeholders<Message>] extends [never]
	? Readonly<Record<string, never>>
	: Readonly<Record<Placeholders<Message>, string>>;

/** Everything about a rule that is not its check: read by the engine, the documentation and the tests. */
export interface RuleMeta<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
	/** The file's name. */
	readonly id: string;
	/** What holds in a good document, in one sentence. */
	readonly summary: string;
	/** Why it matters, with what happens where it does not hold. */
	readonly rationale: string;
	/** Clauses that it serves: `iso-9001:7.5.2`. */
	readonly clauses: readonly string[];
	/** `off`: only where `qms.yaml` turns it on. */
	readonly defaultSeverity: Severity | 'off';
	/** `document`: needs no other document. `workspace`: may change with any document. `settings`: looks at `qms.yaml` and packs. */
	readonly scope: 'document' | 'workspace' | 'settings';
	/**
	 * Which documents it looks at where no `qms.yaml` says what the documents are. Left out: those that are recognizably of a QMS.
	 * `workspace`: all of a workspace that is mostly of such. `anyDocument`: whatever it is.
	 */
	readonly reach?: 'workspace' | 'anyDocument';
	/** It looks into a master list in YAML too, which holds rows and nothing else. */
	readonly looksIntoList?: boolean;
	/** Advice on what is being written: an editor shows nothing new of it before the author pauses. */
	readonly waits?: boolean;
	readonly messages: Messages;
	/** Small workspaces, run as tests and printed as documentation. */
	readonly examples: readonly Example[];
	/** What it does not look at, or when to turn it off. */
	readonly limits?: string;
}

/**
 * A workspace in one text: `=== path` starts a file, and a line of carets below a line marks each finding expected there, with the
 * rule's id behind it: `^^^^ unknown-clause`. Without carets nothing is expected of the rule.
 */
export interface Example {
	readonly title: string;
	readonly workspace: string;
	/** The workspace's first document after the first fix of each finding; left out where there is no fix. */
	readonly fixed?: string;
}

export interface Rule<Messages extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> extends RuleMeta<Messages> {
	readonly check: (context: RuleContext<Messages>) => void;
}

export interface RuleContext<Messages extends Readonly<Record<string, string>>> {
	readonly world: World;
	readonly document: WorkspaceDocument;
	readonly facts: DocumentFacts;
	/** Where a fact stands in this version of the text. */
	readonly placeOf: (place: number) => Span;
	readonly report: <Key extends keyof Messages & string>(report: Report<Messages, Key>) => void;
}

export interface Report<Messages extends Readonly<Record<string, string>>, Key extends keyof Messages & string> {
	readonly at: Span;
	readonly message: Key;
	readonly data: Data<Messages[Key]>;
	readonly fixes?: readonly Fix[];
	/** The rule's own default is meant if left out. */
	readonly severity?: Severity;
	readonly related?: readonly Related[];
	/** The text is not wrong but out of date: shown struck through. */
	readonly isDeprecated?: boolean;
	/** What of the rule's data it was found by, for those who ask why. */
	readonly entry?: string;
	/** The house's own word, which it may want to keep: `vocabulary: { keep: […] }`. */
	readonly keeps?: string;
}

/** One way to mend a finding. Edits stand in the document of the finding unless they name another. */
export interface Fix {
	readonly title: string;
	readonly edits: readonly (Edit & { readonly path?: string })[];
	/** The one that is right nearly always. */
	readonly isPreferred?: boolean;
	/** It reaches into other documents, so that an author wants to see it before: a getter of edits is only then asked. */
	readonly isWide?: boolean;
}

/** Another place that has to do with a finding. */
export interface Related extends Span {
	readonly path: string;
	readonly message: string;
}

/** Something found wrong, or worth knowing, at a place of a file. */
export interface Finding extends Span {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly path: string;
	readonly fixes: readonly Fix[];
	readonly related: readonly Related[];
	readonly isDeprecated: boolean;
	readonly entry: string | undefined;
	readonly keeps: string | undefined;
	/** It was there when the baseline was recorded. */
	readonly isKnown: boolean;
}

/** Checks a rule's messages and their places against its reports; gives it back as a plain rule. */
export function defineRule<const Messages extends Readonly<Record<string, string>>>(
	meta: RuleMeta<Messages>,
	check: (context: RuleContext<Messages>) => void,
): Rule {
	return { ...meta, check } as unknown as Rule;
}

/** `Id {id} is taken.` with `{ id: 'SOP-01' }` → `Id SOP-01 is taken.` */
export function formatMessage(message: string, data: Readonly<Record<string, string>>): string {
	return message.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
}

/** Puts a text in the place of another. `isPreferred` only where no other text could be meant. */
export function changeTo(at: Span, insert: string, isPreferred = false): Fix {
	return { title: `Change to "${insert}"`, edits: [{ from: at.from, to: at.to, insert }], isPreferred };
}
