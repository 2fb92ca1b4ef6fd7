import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { cueText, slotsIn } from '../../server/src/core/standards/cues.ts';
import { editionIds, folder, packOf, yamlOf } from './standards.ts';

const { synonyms } = bundledStandards;
const cues = editionIds.flatMap(id => packOf(id).clauses.flatMap(row => [...row.cues, ...row.items.flatMap(item => item.cues)]));
const alternatives = [...new Set(cues.flat(2))];

/** Cues as they are written in the files. */
const written = editionIds.flatMap(id => cuesIn(`${id.replace(':', '/')}/clauses.yaml`));

function cuesIn(path: string): readonly string[] {
	const rows = existsSync(`${folder}/${path}`) ? (yamlOf(path) as { cues?: string[]; items?: { cues?: string[] }[] }[]) : [];
	return rows.flatMap(row => [...(row.cues ?? []), ...(row.items ?? []).flatMap(item => item.cues ?? [])]);
}

test('cues name groups of words that there are', () => {
	const groups = alternatives.filter(alternative => alternative.startsWith('~')).map(alternative => alternative.slice(1));
	expect(groups.length).toBeGreaterThan(0);
	expect(groups.filter(group => !Object.hasOwn(synonyms, group))).toEqual([]);
});

test('cues hold beginnings of words of at least three letters, in lower case', () => {
	const joined = alternatives.filter(alternative => /^[^~"].*-/.test(alternative));
	expect(joined.filter(word => !/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(word))).toEqual([]);
	const single = alternatives.filter(alternative => !/^[~"]|-/.test(alternative));
	expect(single.length).toBeGreaterThan(0);
	expect(single.filter(word => !/^\p{Ll}{3,}$/u.test(word))).toEqual([]);
});

test('groups of words hold beginnings of words too, and words in a row', () => {
	const words = Object.entries(synonyms).flatMap(([group, all]) => all.map(word => [group, word] as const));
	expect(words.filter(([, word]) => word !== word.toLowerCase())).toEqual([]);
	expect(words.filter(([, word]) => !/[\s-]/.test(word) && !/^\p{Ll}{3,}$/u.test(word))).toEqual([]);
	expect(words.filter(([group, word]) => synonyms[group]?.filter(each => each === word).length !== 1)).toEqual([]);
});

test('words in a row are words, nothing else', () => {
	const phrases = alternatives.filter(alternative => alternative.startsWith('"'));
	expect(phrases.length).toBeGreaterThan(0);
	expect(phrases.filter(phrase => !/^"[\p{Ll}\p{N}]+(?:[ -][\p{Ll}\p{N}]+)*"$/u.test(phrase))).toEqual([]);
});

describe('cues are read whole', () => {
	test('nothing of what the files say is lost between the slots', () => {
		expect(written.length).toBeGreaterThan(0);
		expect(written.filter(cue => cueText(slotsIn(cue)) !== cue.trim().replace(/\s+/g, ' '))).toEqual([]);
		expect(written.filter(cue => cue !== cue.toLowerCase())).toEqual([]);
	});

	test('what the files say is what the packs hold', () => {
		const held = new Set(cues.map(cueText));
		expect(written.filter(cue => !held.has(cueText(slotsIn(cue))))).toEqual([]);
	});

	test('written out they are read as the same slots', () => {
		expect(cues.filter(cue => cueText(slotsIn(cueText(cue))) !== cueText(cue))).toEqual([]);
		expect(cues.filter(cue => JSON.stringify(slotsIn(cueText(cue))) !== JSON.stringify(cue))).toEqual([]);
	});

	test('none is empty, and none names the same word twice in a slot', () => {
		expect(cues.filter(cue => cue.length === 0 || cue.some(slot => slot.length === 0)).map(cueText)).toEqual([]);
		expect(cues.filter(cue => cue.some(slot => new Set(slot).size !== slot.length)).map(cueText)).toEqual([]);
	});
});

const wholly = editionIds.filter(id => packOf(id).standard.extent === 'full' && packOf(id).clauses.length > 0);

test('the editions that are wholly known are those that the README promises', () => {
	expect(wholly).toEqual(['iso-9001:2015', 'iso-9001:2026', 'iso-13485:2016', '21-cfr-820:2026', 'iso-27001:2022']);
});

test.each(wholly)('%s gives every requirement a cue of its own', id => {
	const leaves = packOf(id).clauses.filter(row => row.assessable);
	const silent = leaves.flatMap(leaf =>
		leaf.items.length === 0
			? leaf.cues.length === 0
				? [leaf.number]
				: []
			: leaf.items.filter(item => item.cues.length === 0).map(item => `${leaf.number} ${item.letter}`),
	);
	expect(leaves.length).toBeGreaterThan(0);
	expect(silent).toEqual([]);
});
