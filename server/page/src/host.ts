import { prepareCells } from './cells.ts';
import type { Filters, Wanted } from './filters.ts';

/** The editor that shows the page, where there is one. */
interface Host {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare const acquireVsCodeApi: (() => Host) | undefined;

/** What is kept while the page is not to be seen, and when it is made anew. */
interface Kept {
	readonly wanted: Wanted;
	readonly open: readonly string[];
	readonly top: number;
	/** Of the tables that scroll by themselves, in the order of the page. */
	readonly scrolled: readonly { readonly left: number; readonly top: number }[];
}

/** In an editor: a click on a place goes there, the page can be replaced, and it comes back as it was left. */
export function bindHost(filters: Filters): void {
	if (typeof acquireVsCodeApi === 'undefined') {
		return;
	}
	document.documentElement.classList.add('hosted');
	const host = acquireVsCodeApi();
	document.addEventListener('click', event => {
		const place = (event.target as Element).closest<HTMLElement>('button.place');
		if (place !== null) {
			const folder = place.closest<HTMLElement>('[data-folder]')?.dataset.folder;
			host.postMessage({ kind: 'open', folder, path: place.dataset.path, range: rangeOf(place.dataset.range ?? '') });
		}
	});
	addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string; readonly html?: string }>) => {
		if (data.kind === 'page' && data.html !== undefined) {
			const kept = keptOf(filters);
			replace(data.html);
			filters.start();
			restore(filters, kept);
			host.setState(kept);
		}
	});
	const keep = (): void => host.setState(keptOf(filters));
	for (const event of ['scroll', 'input', 'toggle']) {
		addEventListener(event, keep, true);
	}
	const kept = host.getState() as Kept | undefined;
	if (kept !== undefined) {
		restore(filters, kept);
	}
	host.postMessage({ kind: 'ready' });
}

function keptOf(filters: Filters): Kept {
	return {
		wanted: filters.wanted(),
		open: [...document.querySelectorAll('details.requirement[open]')].map(details => details.id),
		top: scrollY,
		scrolled: [...document.querySelectorAll('.scroll')].map(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop })),
	};
}

function restore(filters: Filters, { wanted, open, top, scrolled }: Kept): void {
	filters.restore(wanted);
	for (const id of open) {
		const details = document.getElementById(id);
		if (details instanceof HTMLDetailsElement) {
			details.open = true;
		}
	}
	for (const [i, part] of [...document.querySelectorAll('.scroll')].entries()) {
		part.scrollTo({ left: scrolled[i]?.left ?? 0, top: scrolled[i]?.top ?? 0, behavior: 'instant' });
	}
	scrollTo({ top, behavior: 'instant' });
}

/** Puts a newly made page in the place of this one, and the focus back to where it was. */
function replace(text: string): void {
	const next = new DOMParser().parseFromString(text, 'text/html').getElementById('page');
	const page = document.getElementById('page');
	if (next === null || page === null) {
		return;
	}
	const focused = wayTo(document.activeElement);
	page.replaceWith(document.adoptNode(next));
	prepareCells();
	if (focused !== undefined) {
		document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
	}
}

/** A selector of a field, a requirement or a cell. */
function wayTo(element: Element | null): string | undefined {
	const details = element?.closest('details.requirement');
	if (details && element?.matches('summary')) {
		return `#${CSS.escape(details.id)} > summary`;
	}
	const name = element?.getAttribute('name');
	if (name) {
		const value = element?.getAttribute('value');
		return `.filters [name=${CSS.escape(name)}]${value ? `[value=${CSS.escape(value)}]` : ''}`;
	}
	const of = element?.closest<HTMLElement>('[data-of]')?.dataset.of;
	const number = (element as HTMLElement | null)?.dataset.document;
	return of && number ? `[data-of="${CSS.escape(of)}"] a[data-document="${CSS.escape(number)}"]` : undefined;
}

/** `4:0:4:12` */
function rangeOf(text: string): unknown {
	const [line, character, endLine, endCharacter] = text.split(':').map(Number);
	return text === '' ? null : { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
