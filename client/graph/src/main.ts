/** The script of the graph's view: draws what the editor sends, and tells it what the reader wants. */
import type { Graph, GraphPageMessage, GraphPageUpdate } from '../../../server/src/protocol.ts';
import { type Layout, placed } from './layout.ts';
import { neighbourOf, type Way } from './moves.ts';
import { type Colours, pictureStyles, themeColours, viewStyles } from './styles.ts';
import { canOpen, svgOf } from './svg.ts';

declare function acquireVsCodeApi(): {
	postMessage(message: GraphPageMessage): void;
	setState(state: { readonly uri: string; readonly depth: number }): void;
};

const editor = acquireVsCodeApi();
const sheet = new CSSStyleSheet();
sheet.replaceSync(pictureStyles(themeColours) + viewStyles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const leastScale = 0.75;
let shown: { readonly graph: Graph; readonly layout: Layout } | undefined;

const title = element('h1');
const picture = element('main');
const note = element('#note');

window.addEventListener('message', ({ data }: MessageEvent<GraphPageUpdate>) => {
	if (data.kind === 'graph') {
		show(data);
	}
});
document.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement && target.name === 'depth') {
		editor.postMessage({ kind: 'depth', depth: Number(target.value) });
	}
});
element('#save').addEventListener('click', save);
picture.addEventListener('click', ({ target }) => open(idOf(target)));
picture.addEventListener('keydown', onKey);
editor.postMessage({ kind: 'ready' });

function show({ graph, depth }: GraphPageUpdate): void {
	const focused = idOf(document.activeElement);
	shown = { graph, layout: placed(graph) };
	title.textContent = graph.title;
	note.textContent = graph.more === 0 ? '' : `${graph.more} more would not fit into the picture: choose a smaller depth.`;
	picture.innerHTML = svgOf(graph, shown.layout);
	// A picture that is too wide is made smaller as far as it can be read; then it can be moved.
	picture.querySelector('svg')?.style.setProperty('min-width', `${Math.round(shown.layout.width * leastScale)}px`);
	for (const input of document.querySelectorAll<HTMLInputElement>('input[name="depth"]')) {
		input.checked = Number(input.value) === depth;
	}
	if (focused === undefined) {
		picture.querySelector('.centre')?.scrollIntoView({ block: 'center', inline: 'center' });
	} else {
		focus(focused);
	}
	const uri = graph.nodes.find(({ id }) => id === graph.centre)?.uri;
	if (uri) {
		editor.setState({ uri, depth });
	}
}

function onKey(event: KeyboardEvent): void {
	const id = idOf(event.target);
	const way = ways[event.key];
	if (id === undefined) {
		return;
	}
	if (event.key === 'Enter' || event.key === ' ') {
		event.preventDefault();
		open(id);
	} else if (event.key.toLowerCase() === 'g' && !event.ctrlKey && !event.metaKey && !event.altKey) {
		editor.postMessage({ kind: 'centre', id });
	} else if (way !== undefined && shown !== undefined) {
		event.preventDefault();
		focus(neighbourOf(shown.layout, id, way) ?? id);
	}
}

const ways: Readonly<Record<string, Way>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** One node can be reached with Tab; the arrow keys go from there. */
function focus(id: string): void {
	for (const node of picture.querySelectorAll<SVGGElement>('.node')) {
		const isIt = node.dataset.id === id;
		node.setAttribute('tabindex', isIt ? '0' : '-1');
		if (isIt) {
			node.focus();
			node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		}
	}
}

function open(id: string | undefined): void {
	const node = shown?.graph.nodes.find(candidate => candidate.id === id);
	if (id !== undefined && node !== undefined && canOpen(node)) {
		editor.postMessage({ kind: 'open', id });
	}
}

/** The picture with the colours that it has now, so that it can be read without the editor. */
function save(): void {
	if (shown !== undefined) {
		const svg = svgOf(shown.graph, shown.layout, pictureStyles(coloursNow()));
		editor.postMessage({ kind: 'save', svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n` });
	}
}

function coloursNow(): Colours {
	const probe = document.createElement('span');
	document.body.append(probe);
	const resolved = Object.entries(themeColours).map(([name, value]) => {
		probe.style.color = '';
		probe.style.fontFamily = '';
		if (name === 'font') {
			probe.style.fontFamily = value;
			return [name, getComputedStyle(probe).fontFamily.replaceAll('"', "'")];
		}
		probe.style.color = value;
		return [name, getComputedStyle(probe).color];
	});
	probe.remove();
	return Object.fromEntries(resolved) as unknown as Colours;
}

function idOf(target: EventTarget | null): string | undefined {
	return target instanceof Element ? target.closest<SVGGElement>('.node')?.dataset.id : undefined;
}

function element(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (found === null) {
		throw new Error(`The view has no ${selector}.`);
	}
	return found;
}
