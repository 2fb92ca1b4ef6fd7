import fc from 'fast-check';

/** Properties are tried on the same values each time. `QMS_TEST_SEED=7 npx vitest run` tries others. */
const seed = Number(process.env.QMS_TEST_SEED ?? 1);

export function holds<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns: number): void {
	fc.assert(property, { seed, numRuns });
}

export function holdsAsync<T extends [unknown, ...unknown[]]>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> {
	return fc.assert(property, { seed, numRuns });
}

/** Pieces of which documents of a quality management system are made, whole and broken. */
const pieces: readonly string[] = [
	'---\nid: SOP-01\nstatus: approved\n---\n',
	'---\nid: [[SOP-02]]\nclauses: ["8.4.1", "8.5.7"]\nstandard: ISO 9001:2015\n---\n',
	'---\nid: SOP-01\nid: SOP-02\n\tx: {\n---\n',
	'# SOP-02 Purchasing\n\n',
	'## 8.4.1 General\n\n',
	'### Scope {#scope}\n',
	'Title\n=====\n',
	'Other\n---\n',
	'We buy from suppliers; each non-conformance is recorded in [the form](forms/FRM-01.md "t").\n',
	'This section covers ISO 9001:2015, clauses 7.4.1, 8.5.1-3 and 9.2.2 c).\n',
	'We are ISO certified and accredited to ISO 9001:2024, see SOP-09 §6.1 and [[SOP-01#Scope|there]].\n',
	'**Document No.:** SOP-03 · **Version:** 2\n',
	'| Clause | Document |\n| --- | --- |\n| 7.4 | [b](b.md) |\n| 8.5.4 | |\n| 8.3 | not applicable |\n',
	'| Document ID | SOP-04 |\n|---|---|\n| Version | `1` |\n| Status | draft<br>now |\n',
	'<!-- iso-9001:8.4.1.a -->\n',
	'# Master list\n\n| ID | Title | Rev |\n|---|---|---|\n| [SOP-02](b.md) | **Buying** | 1 |\n| SOP-09 | | 2\n| SOP-01 | x |\n',
	'## Records\n\n| Record | Retention |\n|---|---|\n| Order | |\n\n## Roles\n\n- The Quality Manager: asks the Plant Manager\n',
	'<!-- Document ID: SOP-07\nVersion: 3 -->\n',
	'- one\n  - two [x](#scope)\n\n    three\n- [ ] task\n1. first\n',
	'> quoted conformance\n> > deeper\n',
	'```md\nISO 9001:2015, 7.4.1\n```\n',
	'~~~\nunclosed\n',
	'    indented code\n',
	'<div>\n<b>html\n</div>\n',
	'[label]: ../b.md "t"\n',
	'[label] and [text][label] and ![alt](a.png) <https://example.com> www.example.com &amp; &nbsp; \\* *em* __strong__ ~~no~~\n',
	'[[62304:5.1.1.a]] {{ meta.owner }} {% if x %}\n',
	'***\n',
	'\n',
	'\n\n',
	'text without end',
	'**bold [link](x.md',
	'`code',
	'日本語 ISO 9001の7.1.5 を参照。',
	'😀 𝔘𝔫𝔦 ',
	'\u0001\u0000\uFEFF\u00a0\u2028',
	'\ud83d',
	'\t',
	'   ',
	'|',
	'[[',
	']]',
	'---',
	'...\n',
];

/** Markdown of every kind, in any order. */
export const markdownSoup: fc.Arbitrary<string> = fc
	.array(
		fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }),
		{
			maxLength: 14,
		},
	)
	.map(parts => parts.join(''));

/** The same with every kind of line end, also mixed. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	markdownSoup,
	markdownSoup.map(text => text.replaceAll('\n', '\r\n')),
	fc.tuple(markdownSoup, markdownSoup).map(([a, b]) => a.replaceAll('\n', '\r') + b.replaceAll('\n', '\r\n')),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({
		unit: fc.constantFrom('#', '-', '|', '[', ']', '(', ')', '*', '`', '<', '>', '!', ' ', '\n', '\r', '\t', ':', 'a', '1', '.', '\\'),
		maxLength: 60,
	}),
);

/** Replaces a stretch, given in thousandths of the text's length, by a text. */
export interface RandomEdit {
	readonly at: number;
	readonly length: number;
	readonly insert: string;
}

export const anyEdit: fc.Arbitrary<RandomEdit> = fc.record({
	at: fc.integer({ min: 0, max: 1000 }),
	length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })),
	insert: fc.oneof(
		fc.constant(''),
		fc.constantFrom(...pieces),
		fc.constantFrom(' ', '\n', '#', '-', '>', '`', '|', 'x', '\r\n', '[', '---\n'),
	),
});

export function edited(text: string, { at, length, insert }: RandomEdit): string {
	const from = Math.floor((text.length * at) / 1000);
	return text.slice(0, from) + insert + text.slice(from + length);
}
