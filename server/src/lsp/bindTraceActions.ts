import { claimEdit } from '../core/coverage/claimEdit.ts';
import { claimsFor } from '../core/coverage/claimTable.ts';
import { clauseMeant, requirementEditions } from '../core/index/editions.ts';
import { titleOf } from '../core/index/titles.ts';
import type { World } from '../core/index/world.ts';
import { documentKindNames, kindLabel } from '../core/model/documentKinds.ts';
import { clauseLabel, editionLabel } from '../core/standards/labels.ts';
import { rangeOf } from '../core/text/snapshot.ts';
import { clauseEvidence } from '../core/trace/evidence.ts';
import { missingDocumentAt } from '../core/trace/missingDocuments.ts';
import { documentsNear } from '../core/trace/nearDocuments.ts';
import {
	type ClaimClauseParams,
	type ClaimClauseResult,
	type ClauseEvidence,
	claimClauseMethod,
	clauseEvidenceMethod,
	type Graph,
	type GraphParams,
	graphMethod,
	type MissingDocument,
	missingDocumentMethod,
	type TraceClause,
	type TraceFilters,
	traceFiltersMethod,
} from '../protocol.ts';
import { type Folder, folderOf, uriOf } from './folders.ts';
import { handle } from './handle.ts';
import type { Server } from './server.ts';

/** What can be done with the nodes of the trees, and the picture of what lies around a document. */
export function bindTraceActions(server: Server): void {
	const { connection, runtime, log } = server;
	const folderAt = (uri: string): Folder | undefined => server.folders().find(folder => folder.uri === uri);

	connection.onRequest<ClauseEvidence | null, void>(
		clauseEvidenceMethod,
		handle(runtime, log, clauseEvidenceMethod, null as ClauseEvidence | null, async ({ folder: uri, edition, number }: TraceClause) => {
			await server.ready();
			const folder = folderAt(uri);
			return folder === undefined ? null : evidenceIn(folder, edition, number);
		}),
	);

	connection.onRequest<TraceFilters, void>(
		traceFiltersMethod,
		handle(runtime, log, traceFiltersMethod, { standards: [], kinds: [] } as TraceFilters, async () => {
			await server.ready();
			return filtersOf(server.folders().map(({ service }) => service.world));
		}),
	);

	connection.onRequest<MissingDocument | null, void>(
		missingDocumentMethod,
		handle(runtime, log, missingDocumentMethod, null as MissingDocument | null, async ({ uri }: { readonly uri: string }) => {
			await server.ready();
			const at = folderOf(server.folders(), uri);
			return at === undefined ? null : missingIn(at.folder, at.path);
		}),
	);

	connection.onRequest<ClaimClauseResult | null, void>(
		claimClauseMethod,
		handle(runtime, log, claimClauseMethod, null as ClaimClauseResult | null, async (params: ClaimClauseParams) => {
			await server.ready();
			return claimIn(server.folders(), params);
		}),
	);

	connection.onRequest<Graph | null, void>(
		graphMethod,
		handle(runtime, log, graphMethod, null as Graph | null, async ({ uri, depth }: GraphParams) => {
			await server.ready();
			const at = folderOf(server.folders(), uri);
			return at === undefined ? null : graphOf(at.folder, at.path, depth);
		}),
	);
}

function evidenceIn(folder: Folder, edition: string, number: string): ClauseEvidence | null {
	const found = clauseEvidence(folder.service.world, edition, number);
	return found === undefined
		? null
		: {
				...found,
				places: found.places.map(({ item, path, document, range, text }) => ({
					item: item ?? null,
					document,
					text,
					place: { uri: uriOf(folder, path), range },
				})),
			};
}

function filtersOf(worlds: readonly World[]): TraceFilters {
	const standards = new Map<string, string>();
	const kinds = new Set<string>();
	for (const world of worlds) {
		for (const { standard } of requirementEditions(world)) {
			standards.set(standard.key, standard.designation);
		}
		for (const { recognized, kind } of world.index.documents.values()) {
			if (recognized !== undefined) {
				kinds.add(kind.kind);
			}
		}
	}
	return {
		standards: [...standards].map(([key, label]) => ({ key, label })),
		kinds: documentKindNames.filter(kind => kinds.has(kind)).map(kind => ({ kind, label: kindLabel(kind) })),
	};
}

function missingIn(folder: Folder, path: string): MissingDocument | null {
	const { world } = folder.service;
	const found = missingDocumentAt(world, path);
	if (found === undefined) {
		return null;
	}
	const [first] = found.clauses;
	const edition = first === undefined ? undefined : world.setup.catalogue.editions.get(first.edition);
	return {
		uri: uriOf(folder, path),
		kind: found.kind,
		kindLabel: kindLabel(found.kind),
		id: found.id ?? null,
		title: found.title ?? null,
		standard: edition === undefined ? null : editionLabel(edition),
		clauses: found.clauses.filter(clause => clause.edition === first?.edition).map(({ number }) => number),
	};
}

function claimIn(
	folders: readonly Folder[],
	{ folder: uri, edition: editionId, number, uri: documentUri }: ClaimClauseParams,
): ClaimClauseResult | null {
	const folder = folders.find(candidate => candidate.uri === uri);
	const edition = folder?.service.world.setup.catalogue.editions.get(editionId);
	const clause = edition?.clauses.get(number);
	if (folder === undefined || edition === undefined || clause === undefined) {
		return null;
	}
	const { world } = folder.service;
	const at = folderOf(folders, documentUri);
	const document = at?.folder === folder ? world.documents.get(at.path) : undefined;
	const named = { clause: `${editionLabel(edition)}, ${clauseLabel(clause)}`, edits: [] };
	if (document === undefined) {
		return { ...named, document: at?.path ?? documentUri, outcome: 'elsewhere' };
	}
	const label = titleOf(world, document.path);
	if (claimsFor(world, document.path).some(({ claim }) => claim.item === undefined && clauseMeant(world, claim) === clause)) {
		return { ...named, document: label, outcome: 'already' };
	}
	const edit = claimEdit(world, document, edition, clause, undefined);
	const edits = [{ range: rangeOf(document.snapshot, edit), newText: edit.insert }];
	return { ...named, document: label, outcome: 'edit', edits };
}

function graphOf(folder: Folder, path: string, depth: number): Graph | null {
	const { world } = folder.service;
	const found = documentsNear(world, path, Math.min(3, Math.max(1, Math.round(depth))));
	return found === undefined
		? null
		: {
				...found,
				title: titleOf(world, path),
				nodes: found.nodes.map(({ id, kind, label, detail, state, path: at, clause }) => ({
					id,
					kind,
					label,
					detail,
					state: state ?? null,
					uri: at === undefined ? null : uriOf(folder, at),
					clause: clause === undefined ? null : { folder: folder.uri, ...clause },
				})),
			};
}
