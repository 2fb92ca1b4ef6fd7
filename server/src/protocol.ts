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

/** Which tree, what it shows, and in which order. */
export interface TraceQuery {
	readonly view: 'clauses' | 'documents' | 'problems';
	readonly gapsOnly: boolean;
	/** The key of a standard, `iso-9001`. */
	readonly standard: string | null;
	/** A kind of documents. */
	readonly kind: string | null;
	readonly sort: 'number' | 'state' | 'title';
}

/** A node of a traceability tree as the client shows it. */
export interface TraceItem {
	/** Of the workspace folder and the place in its tree. */
	readonly id: string;
	readonly parent: string | null;
	/** `folder`, `edition`, `clause`, `document`, `missing`, `group` or `part`. */
	readonly type: string;
	readonly label: string;
	readonly description: string;
	readonly tooltip: string;
	/** One of the states of a requirement, or the kind of thing. */
	readonly icon: string;
	readonly hasChildren: boolean;
	readonly place: TracePlace | null;
	readonly clause: TraceClause | null;
	/** What documents call it by. */
	readonly reference: string | null;
	/** The address of a document that is not there and can be made; see {@link missingDocumentMethod}. */
	readonly missing: string | null;
}

/** A clause of an edition, in a workspace folder. */
export interface TraceClause {
	readonly folder: string;
	readonly edition: string;
	readonly number: string;
}

/** Request: the children of a node, or the roots for null. */
export const traceChildrenMethod = 'qms/traceChildren';
export interface TraceChildrenParams {
	readonly query: TraceQuery;
	readonly id: string | null;
}

/** Request: where a node leads now, or null; documents may have moved it since the node was shown. */
export const tracePlaceMethod = 'qms/tracePlace';
export interface TracePlaceParams {
	readonly query: TraceQuery;
	readonly id: string;
	readonly parent: string | null;
}

/** Request: the way to a document or a clause in the view of the query, from the root; empty where it is not shown. */
export const tracePathMethod = 'qms/tracePath';
export interface TracePathParams {
	readonly query: TraceQuery;
	readonly to: { readonly uri: string } | TraceClause;
}

/** Request: clauses and documents by words of their numbers, ids, titles and paths. */
export const traceSearchMethod = 'qms/traceSearch';
export interface TraceSearchParams {
	readonly text: string;
}
export interface TraceHit {
	readonly label: string;
	readonly description: string;
	readonly to: TracePathParams['to'];
}

/** Request: what was seen of a clause, or null. */
export const clauseEvidenceMethod = 'qms/clauseEvidence';
export interface ClauseEvidence {
	readonly title: string;
	readonly state: string;
	readonly topic: string;
	readonly places: readonly {
		readonly item: string | null;
		readonly document: string;
		readonly text: string;
		readonly place: TracePlace;
	}[];
	readonly more: number;
	readonly open: readonly string[];
}

/** Request: what can be filtered by. */
export const traceFiltersMethod = 'qms/traceFilters';
export interface TraceFilters {
	readonly standards: readonly { readonly key: string; readonly label: string }[];
	readonly kinds: readonly { readonly kind: string; readonly label: string }[];
}

/** Request: what is known of a document that others name and that is not there, by its address; null when it is there or nobody names it. */
export const missingDocumentMethod = 'qms/missingDocument';
export interface MissingDocument {
	readonly uri: string;
	readonly kind: string;
	readonly kindLabel: string;
	readonly id: string | null;
	readonly title: string | null;
	/** As a document names their standard, `ISO 9001:2015`. */
	readonly standard: string | null;
	readonly clauses: readonly string[];
}

/** Request: the edit by which a document claims a clause. */
export const claimClauseMethod = 'qms/claimClause';
export interface ClaimClauseParams extends TraceClause {
	readonly uri: string;
}
export interface ClaimClauseResult {
	/** The document and the clause as a person knows them. */
	readonly document: string;
	readonly clause: string;
	/** `elsewhere`: no document of the folder of the clause. */
	readonly outcome: 'edit' | 'already' | 'elsewhere';
	readonly edits: readonly { readonly range: NonNullable<TracePlace['range']>; readonly newText: string }[];
}

/** The command that shows the neighbourhood of a document as a picture: argument uri, or none for the active editor's. */
export const showGraphCommand = 'qms.showGraph';

/** Request: the neighbourhood of a document, or null where it is none of a workspace folder. */
export const graphMethod = 'qms/graph';
export interface GraphParams {
	readonly uri: string;
	/** Steps from document to document: 1 to 3. */
	readonly depth: number;
}
export interface Graph {
	readonly title: string;
	readonly centre: string;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: 'covers' | 'records' | 'references' }[];
	/** How many are left out. */
	readonly more: number;
}
export interface GraphNode {
	readonly id: string;
	/** A kind of document, `clause` or `missing`. */
	readonly kind: string;
	readonly label: string;
	readonly detail: string;
	/** The state of a clause, or the weakest of the clauses that a document claims. */
	readonly state: string | null;
	readonly uri: string | null;
	readonly clause: TraceClause | null;
}

/** What the picture says to the editor. */
export type GraphPageMessage =
	| { readonly kind: 'ready' }
	| { readonly kind: 'depth'; readonly depth: number }
	| { readonly kind: 'open'; readonly id: string }
	| { readonly kind: 'centre'; readonly id: string }
	| { readonly kind: 'save'; readonly svg: string };

/** What the editor says to the picture. */
export interface GraphPageUpdate {
	readonly kind: 'graph';
	readonly graph: Graph;
	readonly depth: number;
}

/** Notification to the client: what the trees show has changed. */
export const traceChangedMethod = 'qms/traceChanged';

/** Notification to the client: what the coverage page shows may have changed. */
export const coverageChangedMethod = 'qms/coverageChanged';

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
