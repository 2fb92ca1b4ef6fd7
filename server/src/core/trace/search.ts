import { coverageOf } from '../coverage/coverage.ts';
import { titleOf } from '../index/titles.ts';
import type { World } from '../index/world.ts';
import { kindLabel } from '../model/documentKinds.ts';
import { clauseLabel, editionLabel } from '../standards/labels.ts';
import type { TraceTarget } from './tree.ts';

/** A clause or a document that was looked for. */
export interface TraceHit {
	readonly label: string;
	readonly description: string;
	readonly target: TraceTarget;
}

/** Clauses and documents that hold every word of a text in their number, id, title or path; clauses first, at most `limit`. */
export function traceSearch(world: World, editionIds: readonly string[], text: string, limit: number): readonly TraceHit[] {
	const words = text
		.toLowerCase()
		.split(/\s+/)
		.filter(word => word !== '');
	const holds = (...parts: readonly string[]): boolean => {
		const all = parts.join(' ').toLowerCase();
		return words.every(word => all.includes(word));
	};
	const hits: TraceHit[] = [];
	for (const id of editionIds) {
		const edition = world.setup.catalogue.editions.get(id);
		for (const { clause } of edition === undefined ? [] : coverageOf(world, edition).clauses) {
			if (edition !== undefined && hits.length < limit && holds(clauseLabel(clause), editionLabel(edition))) {
				hits.push({ label: clauseLabel(clause), description: editionLabel(edition), target: { edition: id, number: clause.number } });
			}
		}
	}
	for (const { path, kind, recognized } of world.index.documents.values()) {
		if (recognized !== undefined && hits.length < limit && holds(titleOf(world, path), path)) {
			hits.push({ label: titleOf(world, path), description: `${kindLabel(kind.kind)} · ${path}`, target: { path } });
		}
	}
	return hits;
}
