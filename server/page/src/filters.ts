import { applyColumns } from './columns.ts';
import { prepareRoving } from './roving.ts';

/** What the reader wants to see. */
export interface Wanted {
	readonly show: string;
	readonly edition: string;
	readonly order: string;
	readonly text: string;
	/** States that are not wanted. */
	readonly without: readonly string[];
}

/** Shows the requirements that are wanted, everywhere on the page, and tells how many they are. */
export class Filters {
	#texts = new WeakMap<Element, string>();

	start(): void {
		const form = this.#form();
		if (form === null) {
			return;
		}
		form.hidden = false;
		form.addEventListener('input', () => this.apply());
		form.addEventListener('submit', event => event.preventDefault());
		// The fields have their first values a moment later.
		form.addEventListener('reset', () => requestAnimationFrame(() => this.apply()));
		this.apply();
	}

	wanted(): Wanted {
		const form = this.#form();
		const data = form === null ? new FormData() : new FormData(form);
		const states = new Set(data.getAll('state'));
		const boxes = form === null ? [] : [...form.querySelectorAll<HTMLInputElement>('input[name=state]')];
		return {
			show: String(data.get('show') ?? 'all'),
			edition: String(data.get('edition') ?? ''),
			order: String(data.get('order') ?? 'gaps'),
			text: String(data.get('text') ?? '').trim(),
			without: boxes.map(box => box.value).filter(state => !states.has(state)),
		};
	}

	/** Puts the fields back to what was wanted before. */
	restore(wanted: Wanted): void {
		const form = this.#form();
		for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []) {
			if (field.name === 'state') {
				(field as HTMLInputElement).checked = !wanted.without.includes(field.value);
			} else if (field.name === 'show' || field.name === 'edition' || field.name === 'order' || field.name === 'text') {
				field.value = wanted[field.name];
			}
		}
		this.apply();
	}

	apply(): void {
		const wanted = this.wanted();
		const shown = new Set<string>();
		const all = [...document.querySelectorAll<HTMLElement>('.requirement')];
		for (const requirement of all) {
			requirement.hidden = !this.#isWanted(requirement, wanted);
			if (!requirement.hidden) {
				shown.add(requirement.id);
			}
		}
		for (const part of document.querySelectorAll<HTMLElement>('[data-of]')) {
			const isShown = shown.has(part.dataset.of ?? '');
			// A cell of an overview keeps its place, so that the picture stays the same.
			if (part.closest('.heat') === null) {
				part.hidden = !isShown;
			} else {
				part.classList.toggle('faded', !isShown);
			}
		}
		for (const section of document.querySelectorAll<HTMLElement>('.edition')) {
			section.hidden = wanted.edition !== '' && section.dataset.edition !== wanted.edition;
		}
		for (const list of document.querySelectorAll('.matrix tbody, .requirements')) {
			sort(list, wanted.order);
		}
		const isFiltered = shown.size < all.length;
		applyColumns(isFiltered);
		prepareRoving();
		document.body.classList.toggle('filtered', isFiltered);
		const output = this.#form()?.querySelector('output');
		if (output) {
			output.textContent = `${shown.size} of ${all.length} ${output.dataset.ofMany ?? ''}`;
		}
	}

	#isWanted(requirement: HTMLElement, { show, edition, text, without }: Wanted): boolean {
		const { state = '', gap, openItems } = requirement.dataset;
		if (without.includes(state) || (edition !== '' && requirement.closest<HTMLElement>('.edition')?.dataset.edition !== edition)) {
			return false;
		}
		if (show !== 'all' && gap === undefined && (show === 'gaps' || openItems === undefined)) {
			return false;
		}
		const words = text.toLowerCase().split(/\s+/);
		return text === '' || words.every(word => this.#textOf(requirement).includes(word));
	}

	#textOf(requirement: Element): string {
		const known = this.#texts.get(requirement) ?? (requirement.textContent ?? '').toLowerCase();
		this.#texts.set(requirement, known);
		return known;
	}

	#form(): HTMLFormElement | null {
		return document.querySelector<HTMLFormElement>('form.filters');
	}
}

/** The page comes with gaps first; their places are remembered when it is first ordered otherwise. */
function sort(list: Element, order: string): void {
	const rows = [...list.children] as HTMLElement[];
	for (const [i, row] of rows.entries()) {
		row.dataset.gapOrder ??= String(i);
	}
	const key = order === 'standard' ? 'order' : 'gapOrder';
	const sorted = [...rows].sort((a, b) => Number(a.dataset[key]) - Number(b.dataset[key]));
	if (sorted.some((row, i) => row !== rows[i])) {
		list.append(...sorted);
	}
}
