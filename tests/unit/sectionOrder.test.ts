import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neverCancelled } from '../../server/src/core/base/cancel.ts';
import { defaultConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { actionsIn } from '../../server/src/core/features/codeActions.ts';
import { sectionOrderEdit } from '../../server/src/core/index/sectionMoves.ts';
import { sectionOrderOf } from '../../server/src/core/index/sectionOrder.ts';
import { documentOf, setupOf } from '../../server/src/core/index/world.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf } from '../../server/src/core/standards/catalogue.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { holds, markdownSoup } from '../support/property.ts';
import { documentAt, worldOf } from '../support/workspace.ts';

const wanted = ['Purpose', 'Scope', 'Procedure', 'Records'];
const configuration = { ...defaultConfiguration, sections: new Map([['procedure' as const, wanted]]), hasSectionOrder: true };
const setup = setupOf(configuration, true, catalogueOf(bundledStandards), '2026-11-22');
const head = '---\nid: SOP-01\ntitle: Buying\n---\n# Buying\n\n';

/** The text after the fix; undefined where none is offered. */
function fixed(text: string): string | undefined {
	const edit = sectionOrderEdit(documentOf('SOP-01.md', text, setup.reading), setup);
	return edit && applyEdits(text, [edit]);
}

function isInOrder(text: string): boolean {
	const { placed, kept } = sectionOrderOf(documentOf('SOP-01.md', text, setup.reading), setup);
	return placed.length === kept.size;
}

describe('sections move', () => {
	test.each([
		[
			'with their subsections',
			'## Procedure\n\n### Ask\n\nA.\n\n## Scope\n\n### Out of it\n\nB.\n',
			'## Scope\n\n### Out of it\n\nB.\n\n## Procedure\n\n### Ask\n\nA.\n',
		],
		[
			'with those behind them that have no place',
			'## Procedure\n\n## Notes\n\n## Scope\n\n## Forms\n',
			'## Scope\n\n## Procedure\n\n## Notes\n\n## Forms\n',
		],
		[
			'and what stands before and behind them stays',
			'## Contents\n\n## Scope\n\n## Purpose\n\n## Annexes\n\n## History\n',
			'## Contents\n\n## Purpose\n\n## Scope\n\n## Annexes\n\n## History\n',
		],
		['where the last line has no end', '## Scope\n\nA.\n\n## Purpose\n\nB.', '## Purpose\n\nB.\n\n## Scope\n\nA.'],
		[
			'where lines end as in Windows',
			'## Scope\r\n\r\nA. \r\n\r\n\r\n## Purpose\r\n\r\nB.',
			'## Purpose\r\n\r\nB.\r\n\r\n\r\n## Scope\r\n\r\nA. ',
		],
		['with rules between them', '## Scope\n\nA.\n\n---\n\n## Purpose\n\nB.\n', '## Purpose\n\nB.\n\n---\n\n## Scope\n\nA.\n'],
		['with underlined headings', 'Scope\n---\n\nA.\n\nPurpose\n---\n\nB.\n', 'Purpose\n---\n\nB.\n\nScope\n---\n\nA.\n'],
		[
			'with their link targets',
			'## Scope\n\n[A][a]\n\n[a]: a.md\n\n## Purpose\n\nB.\n\n[b]: b.md\n',
			'## Purpose\n\nB.\n\n[b]: b.md\n\n## Scope\n\n[A][a]\n\n[a]: a.md\n',
		],
		[
			'inside a chapter',
			'## Body\n\n### Scope\n\nA.\n\n### Purpose\n\nB.\n\n## History\n',
			'## Body\n\n### Purpose\n\nB.\n\n### Scope\n\nA.\n\n## History\n',
		],
		['several at once', '## Records\n\n## Procedure\n\n## Scope\n\n## Purpose\n', '## Purpose\n\n## Scope\n\n## Procedure\n\n## Records\n'],
		['without blank lines', '## Scope\nA.\n## Purpose\nB.\n', '## Purpose\nB.\n## Scope\nA.\n'],
		[
			'with comments of their own',
			'## Scope\n\n<!-- iso-9001:4.3 -->\n\nA.\n\n## Purpose\n\nB.\n',
			'## Purpose\n\nB.\n\n## Scope\n\n<!-- iso-9001:4.3 -->\n\nA.\n',
		],
	])('%s', (_, text, expected) => {
		const [crlf, before] = [text.includes('\r'), text.includes('\r') ? head.replaceAll('\n', '\r\n') : head];
		expect(fixed(before + text)).toBe(before + expected);
		expect(isInOrder(before + expected)).toBe(true);
		expect(crlf).toBe(expected.includes('\r'));
	});

	test('of a document whose sections stand at the top', () => {
		const front = '---\nid: SOP-01\ntitle: Buying\n---\n';
		expect(fixed(`${front}# Scope\n\n# Purpose\n`)).toBe(`${front}# Purpose\n\n# Scope\n`);
	});
});

describe('no fix', () => {
	test.each([
		['of numbered headings', '## 1. Scope\n\n## 2. Purpose\n'],
		['of headings numbered in a list of their own', '## A) Scope\n\n## B) Purpose\n'],
		['of subsections that are numbered', '## Scope\n\n### 4.1 In\n\n## Purpose\n'],
		['of bold words', '**Scope:** All.\n\n**Purpose:** To buy.\n'],
		['of headings of several levels', '### Scope\n\n## Purpose\n'],
		['of a section inside another', '## Procedure\n\n### Scope\n\n## Purpose\n'],
		['of one heading for two that others stand between', '## Purpose and procedure\n\nA.\n\n## Scope\n'],
		['with an anchor above a heading', '## Scope\n\n<a id="why"></a>\n\n## Purpose\n\nB.\n'],
		['with a comment above a heading', '## Scope\n\nA.\n\n<!-- why -->\n## Purpose\n\nB.\n'],
		['with an element around several', '<details>\n\n## Scope\n\nA.\n\n## Purpose\n\nB.\n\n</details>\n'],
		['with a footer', '## Scope\n\nA.\n\n## Purpose\n\nB.\n\n---\n\nPrinted copies are not controlled.\n'],
		['with a code block that is never closed', '## Scope\n\nA.\n\n## Purpose\n\n```\nB.\n'],
		['with headings of one name', '## Scope\n\n### Notes\n\n## Purpose\n\n### Notes\n'],
		['with two targets of one name', '## Scope\n\n[a]: a.md\n\n## Purpose\n\n[A]: b.md\n'],
		['with an exception over several', '## Scope\n\n<!-- qms-disable deprecated-term -- old -->\n\nA.\n\n## Purpose\n'],
		['with two kinds of line end', '## Scope\r\n\nA.\n\n## Purpose\n'],
		['with an element that is never closed', '## Scope\n\nA.\n## Purpose\n\n<div>\nB.\n'],
	])('%s', (_, text) => {
		expect(isInOrder(head + text)).toBe(false);
		expect(fixed(head + text)).toBeUndefined();
	});

	test('where the document would be called otherwise', () => {
		expect(fixed('---\nid: SOP-01\n---\n## Scope\n\n## Purpose\n')).toBeUndefined();
	});
});

test('it is one of the quick fixes, once for all sections', async () => {
	const text = `${head}## Records\n\n## Purpose\n\n## Procedure\n\n## Scope\n`;
	const world = await worldOf({ 'qms.yaml': `sections: { order: true, procedure: [${wanted}] }\n`, 'SOP-01.md': text });
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
	const offered = actionsIn(world, documentAt(world, 'SOP-01.md'), range, neverCancelled).filter(
		({ finding }) => finding?.rule === 'section-order',
	);
	const all = offered.find(({ title }) => title.startsWith('Fix all'));
	expect(applyEdits(text, all?.edits() ?? [])).toBe(`${head}## Purpose\n\n## Scope\n\n## Procedure\n\n## Records\n`);
});

/** The sections as texts, without what is blank at their ends. */
function pieces(text: string): readonly string[] {
	return text.split(/^(?=## )/m).map(piece => piece.replace(/(?:\s|\n---)+$/, '').trimEnd());
}

const bodies = fc.constantFrom(
	'',
	'Text.',
	'Text with a blank behind it. ',
	'- one\n\n  two\n- three',
	'| a | b |\n| --- | --- |\n| c | d |',
	'```md\n# Purpose\n```',
	'### Ask\n\nThree.\n\n#### Whom\n\n> quoted\nlazy',
	'[x]: y.md "t"',
	'<!-- iso-9001:8.4 -->\n\n日本語 😀',
	'    code\n\n    more',
	'A  \nhard break\\\nand\ttab',
);
const gaps = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \t\n', '\n\n---\n\n');

test('whatever stands in them, the sections are the same afterwards, in order, and a second time changes nothing', () => {
	let moved = 0;
	const section = fc.tuple(bodies, gaps, gaps);
	const names = fc.shuffledSubarray([...wanted, 'Notes', 'Forms', 'History', 'Contents']);
	const property = fc.property(
		names,
		fc.array(section, { minLength: 8, maxLength: 8 }),
		fc.boolean(),
		fc.boolean(),
		(titles, parts, isWindows, isOpen) => {
			const sections = titles.map((title, i) => {
				const [body, inner, gap] = parts[i] ?? ['', '\n', '\n'];
				return `## ${title}${inner.replace('---', '')}${body}${i === titles.length - 1 && isOpen ? '' : gap}`;
			});
			const lines = head + sections.join('');
			const text = isWindows ? lines.replaceAll('\n', '\r\n') : lines;
			const after = fixed(text);
			if (after === undefined) {
				return isInOrder(text) || /\[x\][\s\S]*\[x\]|### Ask[\s\S]*### Ask/.test(text);
			}
			moved++;
			return (
				isInOrder(after) &&
				fixed(after) === undefined &&
				after.length === text.length &&
				String([...pieces(after)].sort()) === String([...pieces(text)].sort())
			);
		},
	);
	holds(property, 400);
	expect(moved).toBeGreaterThan(100);
});

test('in any Markdown, what is offered puts the sections in order and loses no line', () => {
	let moved = 0;
	const heading = fc.constantFrom('## Purpose\n\n', '## Scope\n', 'Records\n---\n', '## Procedure\n\n', '## Notes\n\n', '');
	const property = fc.property(fc.array(fc.tuple(heading, markdownSoup), { maxLength: 5 }), parts => {
		const text = head + parts.map(([title, soup]) => `${title}${soup}\n\n`).join('');
		const after = fixed(text);
		moved += after === undefined ? 0 : 1;
		return (
			after === undefined || (isInOrder(after) && fixed(after) === undefined && [...after].sort().join('') === [...text].sort().join(''))
		);
	});
	holds(property, 400);
	expect(moved).toBeGreaterThan(5);
});
