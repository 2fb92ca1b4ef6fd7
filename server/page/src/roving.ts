const cells = 'a.cell, td a, th a';

/** In a group of cells the arrow keys move and Tab goes on: one stop for the whole group. */
export function bindRoving(): void {
	prepareRoving();
	document.addEventListener('keydown', event => {
		const cell = (event.target as Element).closest<HTMLElement>(cells);
		const group = cell?.closest('[data-roving]');
		if (!cell || !group || event.altKey || event.ctrlKey || event.metaKey) {
			return;
		}
		const next = nextOf(event.key, cell, cellsOf(group));
		if (next !== undefined) {
			event.preventDefault();
			makeStop(group, next);
			next.focus();
		}
	});
	document.addEventListener('focusin', event => {
		const cell = (event.target as Element).closest<HTMLElement>(cells);
		const group = cell?.closest('[data-roving]');
		if (cell && group) {
			makeStop(group, cell);
		}
	});
}

/** One stop in each group; again after cells came, went or were hidden. */
export function prepareRoving(): void {
	for (const group of document.querySelectorAll('[data-roving]')) {
		const all = cellsOf(group);
		const stop = all.find(cell => cell.tabIndex === 0 && cell.dataset.stop !== undefined) ?? all[0];
		if (stop !== undefined) {
			makeStop(group, stop);
		}
	}
}

function makeStop(group: Element, stop: HTMLElement): void {
	for (const cell of group.querySelectorAll<HTMLElement>(cells)) {
		cell.tabIndex = cell === stop ? 0 : -1;
		delete cell.dataset.stop;
	}
	stop.dataset.stop = '';
}

function cellsOf(group: Element): readonly HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>(cells)].filter(cell => cell.closest('[hidden]') === null);
}

function nextOf(key: string, cell: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
	const at = all.indexOf(cell);
	switch (key) {
		case 'ArrowRight':
			return all[at + 1];
		case 'ArrowLeft':
			return all[at - 1];
		case 'Home':
			return all[0];
		case 'End':
			return all.at(-1);
		case 'ArrowDown':
			return nearest(cell, all, 1);
		case 'ArrowUp':
			return nearest(cell, all, -1);
		default:
			return undefined;
	}
}

/** The cell of the next line of cells that stands nearest below or above. */
function nearest(cell: HTMLElement, all: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
	const own = cell.getBoundingClientRect();
	const beyond = all
		.map(other => ({ other, box: other.getBoundingClientRect() }))
		.filter(({ box }) => (box.top + box.height / 2 - own.top - own.height / 2) * direction > own.height / 2);
	const distance = ({ box }: (typeof beyond)[number]): number => Math.abs(box.top - own.top) * 1000 + Math.abs(box.left - own.left);
	return beyond.sort((a, b) => distance(a) - distance(b))[0]?.other;
}
