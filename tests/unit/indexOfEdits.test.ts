import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { anyEdit, edited, holdsAsync, type RandomEdit } from '../support/property.ts';
import { findingsOf, openFiles } from '../support/workspace.ts';

const paths = ['a.md', 'b.md', 'forms/FRM-01.md', 'forms/FRM-02.md', 'procedures/SOP-03 Buying.md', 'plan.png', 'qms.yaml'] as const;
const documents = paths.filter(path => path.endsWith('.md'));

const texts: readonly string[] = [
	'---\nid: SOP-01\nstandard: ISO 9001:2015\nclauses: ["8.4.1"]\n---\n# Buying\n\nSee SOP-02, [b](b.md) and [forms](forms).\n',
	'---\nid: SOP-02\n---\n# Storing\n\nSee [[Buying]], SOP-01, FRM-02 and ![plan](plan.png).\n',
	'---\nid: SOP 01\n---\n# Buying\n\nnon-conformance, ISO 9001:2015, 7.4.1\n',
	'# FRM-01 Order\n\n[up](../a.md) and [down](more/c.md), FRM-03\n',
	'| Clause | Document |\n| --- | --- |\n| 7.4 | [b](b.md) |\n| 8.4 | SOP-03 Buying |\n| 8.3 | to be done |\n',
	'# Notes\n\n[a](a.md) [[FRM-01]] [folder](procedures)\n',
	'',
];

const configurations: readonly string[] = [
	'rules:\n  unknown-clause: off\n',
	'documents: ["forms/**"]\n',
	'standards: ["iso-9001:2015"]\nmetadata: { id: [Number] }\n',
	'nonsense: {\n',
];

type Step =
	| { readonly kind: 'type'; readonly path: string; readonly edit: RandomEdit }
	| { readonly kind: 'open'; readonly path: string; readonly text: string }
	| { readonly kind: 'save'; readonly path: string; readonly text: string }
	| { readonly kind: 'configure'; readonly text: string }
	| { readonly kind: 'close' | 'remove'; readonly path: string };

const anyDocument = fc.constantFrom(...documents);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), path: anyDocument, edit: anyEdit }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), path: anyDocument, text: fc.constantFrom(...texts) }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), path: anyDocument, text: fc.constantFrom(...texts) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const), path: anyDocument }) },
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: fc.constantFrom(...paths) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('save' as const), path: fc.constant('plan.png'), text: fc.constant('') }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('configure' as const), text: fc.constantFrom(...configurations) }) },
);

/** A workspace with editors and a disk, and the service that is told of every change to them. */
interface Session {
	readonly host: MemoryHost;
	readonly service: LanguageService;
	readonly open: Map<string, string>;
}

async function take(step: Step, { host, service, open }: Session): Promise<void> {
	switch (step.kind) {
		case 'type':
			return type(step.path, edited(open.get(step.path) ?? host.files.get(step.path) ?? '', step.edit), { service, open });
		case 'open':
			return type(step.path, step.text, { service, open });
		case 'close':
			open.delete(step.path);
			return service.closeEditorText(step.path);
		case 'save':
			host.files.set(step.path, step.text);
			return service.refresh([step.path]);
		case 'configure':
			host.files.set('qms.yaml', step.text);
			return service.refresh(['qms.yaml']);
		case 'remove':
			host.files.delete(step.path);
			return service.refresh([step.path]);
	}
}

function type(path: string, text: string, { service, open }: Pick<Session, 'service' | 'open'>): Promise<void> {
	open.set(path, text);
	service.setEditorText(path, text);
	return service.settle();
}

/** The same workspace, read as if it had never been otherwise. */
async function fromScratch({ host, open }: Session): Promise<LanguageService> {
	const service = await LanguageService.open(new MemoryHost(Object.fromEntries(host.files)), bundledStandards);
	for (const [path, text] of open) {
		service.setEditorText(path, text);
	}
	await service.settle();
	return service;
}

function seen({ world, passedOver }: LanguageService): unknown {
	return {
		facts: [...world.index.documents],
		texts: [...world.documents].map(([path, { snapshot }]) => [path, snapshot]),
		places: [...world.documents.values()].map(({ reading }) => reading.places),
		names: { ...world.index.names },
		settings: [...world.settingsFiles],
		findings: findingsOf(world),
		passedOver,
	};
}

/** 25 sequences of 20 steps; after every fourth all is compared. */
test('any 500 steps give what a build from scratch gives', () =>
	holdsAsync(
		fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 20, size: 'max' }), async steps => {
			const files = { 'a.md': texts[0] ?? '', 'b.md': texts[1] ?? '', 'forms/FRM-01.md': texts[3] ?? '', 'plan.png': '' };
			const session: Session = { ...(await openFiles(files)), open: new Map() };
			for (const [i, step] of steps.entries()) {
				await take(step, session);
				if (i % 4 === 3) {
					expect(seen(session.service)).toEqual(seen(await fromScratch(session)));
				}
			}
		}),
		25,
	));

test.each([
	[
		'a file in a linked folder is removed and the folder with it',
		{ 'a.md': '# A\n\n[f](forms)\n', 'forms/x.png': '' },
		{ 'forms/x.png': undefined },
	],
	['a file is added, and with it a linked folder', { 'a.md': '---\nid: A-1\n---\n# A\n\n[f](forms)\n' }, { 'forms/x.png': '' }],
	['a linked file is added', { 'a.md': '---\nid: A-1\n---\n# A\n\n[f](forms/x.pdf)\n' }, { 'forms/x.pdf': '' }],
	[
		'a document takes the id that another refers to',
		{ 'a.md': '---\nid: A-1\n---\n# A\n\nA-2\n', 'b.md': '' },
		{ 'b.md': '---\nid: A-2\n---\n' },
	],
	['a pack is changed', { 'qms.yaml': 'packs: [p.yaml]\n', 'p.yaml': 'pack: p\n' }, { 'p.yaml': 'pack: {' }],
	['a pack is added', { 'qms.yaml': 'packs: [p.yaml]\n' }, { 'p.yaml': 'pack: p\n' }],
] as const)('%s', async (_, files: Readonly<Record<string, string>>, changes: Readonly<Record<string, string | undefined>>) => {
	const session: Session = { ...(await openFiles(files)), open: new Map() };
	for (const [path, text] of Object.entries(changes)) {
		await take(text === undefined ? { kind: 'remove', path } : { kind: 'save', path, text }, session);
	}
	expect(seen(session.service)).toEqual(seen(await fromScratch(session)));
});
