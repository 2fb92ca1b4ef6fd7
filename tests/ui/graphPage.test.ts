/** The view of the graph in a real browser, with the keyboard alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { graphPage } from '../../client/src/views/graphPage.ts';
import type { Graph, GraphNode, GraphPageMessage, GraphPageUpdate } from '../../server/src/protocol.ts';
import { type BrowserPage, launchBrowser, showPage } from './browserPage.ts';

let browser: Browser;
let folder: string;
let opened: BrowserPage | undefined;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'qms-graph-'));
	await build({
		entryPoints: [join(import.meta.dirname, '../../client/graph/src/main.ts')],
		outfile: join(folder, 'graph.js'),
		bundle: true,
		format: 'iife',
		logLevel: 'warning',
	});
	browser = await launchBrowser();
});

afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

afterAll(async () => {
	await browser?.close();
	await rm(folder, { recursive: true, force: true });
});

const node = (id: string, kind: string): GraphNode => ({
	id,
	kind,
	label: `${id} <b>`,
	detail: `${id}.md`,
	state: 'claimed',
	uri: `file:///w/${id}.md`,
	clause: null,
});

const graph: Graph = {
	title: 'SOP & more',
	centre: 'SOP',
	nodes: [node('POL', 'policy'), node('SOP', 'procedure'), node('FRM', 'form')],
	edges: [
		{ from: 'POL', to: 'SOP', kind: 'references' },
		{ from: 'SOP', to: 'FRM', kind: 'records' },
	],
	more: 2,
};

/** Stands in for the editor: keeps what the page says. */
const editor =
	'window.said = []; window.acquireVsCodeApi = () => ({ postMessage: message => window.said.push(message), setState: () => {} });';

async function open(): Promise<Page> {
	const html = graphPage(pathToFileURL(join(folder, 'graph.js')).href, 'file:');
	opened = await showPage(browser, html, { script: editor });
	const { page } = opened;
	await page.evaluate(update => window.postMessage(update, '*'), { kind: 'graph', graph, depth: 1 } satisfies GraphPageUpdate);
	await page.locator('svg .node.centre').waitFor();
	return page;
}

const said = (page: Page): Promise<readonly GraphPageMessage[]> =>
	page.evaluate(() => (window as unknown as { readonly said: readonly GraphPageMessage[] }).said);

const focused = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => (document.activeElement as HTMLElement | SVGElement | null)?.dataset.id);

describe('the view of the graph', () => {
	it('asks for the graph, draws it as text, and keeps to its policy', async () => {
		const page = await open();
		expect((await said(page))[0]).toEqual({ kind: 'ready' });
		expect(await page.locator('svg .node text:not(.caption)').allTextContents()).toEqual(['POL <b>', 'SOP <b>', 'FRM <b>']);
		expect(await page.locator('#note').textContent()).toContain('2 more');
		expect(opened?.complaints).toEqual([]);
	});

	it('can be gone through with Tab and arrow keys; Enter opens, G goes on from there', async () => {
		const page = await open();
		await page.locator('#save').focus();
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('SOP');
		await page.keyboard.press('ArrowRight');
		expect(await focused(page)).toBe('FRM');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('g');
		expect((await said(page)).slice(1)).toEqual([
			{ kind: 'open', id: 'FRM' },
			{ kind: 'centre', id: 'POL' },
		]);
	});

	it('opens what is clicked, and asks for more steps', async () => {
		const page = await open();
		await page.locator('svg .node.policy').click();
		await page.locator('input[value="3"]').check();
		expect((await said(page)).slice(1)).toEqual([
			{ kind: 'open', id: 'POL' },
			{ kind: 'depth', depth: 3 },
		]);
	});

	it('keeps the focus when the graph changes', async () => {
		const page = await open();
		await page.locator('svg .node.form').focus();
		const changed: GraphPageUpdate = { kind: 'graph', graph: { ...graph, title: 'Changed' }, depth: 2 };
		await page.evaluate(update => window.postMessage(update, '*'), changed);
		await page.getByRole('heading', { name: 'Changed' }).waitFor();
		expect(await focused(page)).toBe('FRM');
		expect(await page.locator('input[value="2"]').isChecked()).toBe(true);
	});

	it('saves a picture that stands alone: XML, with colours and without variables', async () => {
		const page = await open();
		await page.locator('#save').click();
		const message = (await said(page)).at(-1);
		const svg = message?.kind === 'save' ? message.svg : '';
		new SaxesParser().write(svg).close();
		expect(svg).toContain('<style>');
		expect(svg).toMatch(/fill: rgba?\(/);
		expect(svg).not.toContain('var(');
	});
});
