/**
 * What the client and the server say to each other beyond the protocol's own. Read by both; imports nothing.
 * Addresses are URIs; positions are zero-based UTF-16.
 */

export interface TracePlace {
	readonly uri: string;
	readonly range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	} | null;
}

/** A node of the traceability tree as the client shows it. */
export interface TraceItem {
	/** Of the workspace folder and the place in its tree. */
	readonly id: string;
	readonly parent: string | null;
	readonly label: string;
	readonly description: string;
	readonly tooltip: string;
	/** One of the states of a requirement, or the kind of thing. */
	readonly icon: string;
	readonly hasChildren: boolean;
	readonly place: TracePlace | null;
}

/** Request: the children of a node, or the roots for null. */
export const traceChildrenMethod = 'qms/traceChildren';
export interface TraceChildrenParams {
	readonly id: string | null;
}

/** Request: the node of a document under "by document", with its parents first; empty where the document is none. */
export const tracePathMethod = 'qms/tracePath';
export interface TracePathParams {
	readonly uri: string;
}

/** Request: the way to the node of a clause, from the root; empty where there is none. */
export const traceClauseMethod = 'qms/traceClause';
export interface TraceClauseParams {
	readonly uri: string;
	readonly edition: string;
	readonly clause: string;
}

/** Notification to the client: what the tree or the coverage shows may have changed. */
export const traceChangedMethod = 'qms/traceChanged';

/** Notification to the client with {@link CoverageStatus}: at the start, and when the figures change. */
export const coverageStatusMethod = 'qms/coverageStatus';
export interface CoverageStatus {
	/** One for each edition of each workspace folder in which there are documents. */
	readonly editions: readonly {
		readonly folder: string;
		readonly label: string;
		readonly requirements: number;
		/** By state: `missing`, `mentioned`, … */
		readonly summary: Readonly<Record<string, number>>;
	}[];
	readonly documents: number;
}

/** What the client tells at the start, beside the protocol's own. */
export interface InitializationOptions {
	/** Commands that the client has, which lenses may name. */
	readonly commands?: readonly string[];
	readonly settings?: unknown;
}

/** The command that shows a clause in the traceability tree: arguments uri, edition, clause. */
export const showClauseCommand = 'qms.showClause';

/** The command that explains why a rule reports: argument {@link ExplainParams}. */
export const explainCommand = 'qms.explain';

/** Request: why a rule reports in the workspace folder of a document, as Markdown. */
export const explainMethod = 'qms/explain';
export interface ExplainParams {
	readonly uri: string;
	readonly rule: string;
	/** What of the rule's data it was found by. */
	readonly entry: string | null;
}

/** The command that shows {@link coveragePageMethod} in the editor. */
export const showCoverageCommand = 'qms.showCoverage';

/** Request: the coverage of all workspace folders as a page of HTML. */
export const coveragePageMethod = 'qms/coveragePage';
export interface CoveragePageParams {
	/** Lets the page's own style and script run in the view that shows it. */
	readonly nonce: string;
}

/** What the page says to the editor: that it is there and can be replaced, or that the reader wants to go to a place. */
export type CoveragePageMessage =
	| { readonly kind: 'ready' }
	| {
			readonly kind: 'open';
			/** Of the workspace folder. */
			readonly folder: string;
			/** Relative to the folder, with `/`. */
			readonly path: string;
			readonly range: TracePlace['range'];
	  };

/** What the editor says to the page: the page as it is now. */
export interface CoveragePageUpdate {
	readonly kind: 'page';
	readonly html: string;
}
