/** A cell of the matrix opens what was seen of a requirement in a document: what stands with the requirement, of that document only. */
export function bindCells(): void {
	prepareCells();
	document.addEventListener(
		'click',
		event => {
			const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-document]');
			const dialog = document.querySelector<HTMLDialogElement>('dialog.seen');
			if (link === null || dialog === null || event.ctrlKey || event.metaKey || event.shiftKey) {
				return;
			}
			event.preventDefault();
			event.stopPropagation();
			openCell(dialog, link);
		},
		// Before an editor that shows the page takes links for its own.
		true,
	);
	document.addEventListener('click', event => {
		if (event.target instanceof HTMLDialogElement) {
			event.target.close();
		}
	});
}

/** Tells what a click on a cell brings; again after cells came. */
export function prepareCells(): void {
	for (const link of document.querySelectorAll('a[data-document]')) {
		link.setAttribute('aria-haspopup', 'dialog');
	}
}

function openCell(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
	const requirement = document.getElementById((link.getAttribute('href') ?? '').slice(1));
	const title = dialog.querySelector('h2');
	const content = dialog.querySelector('.content');
	const body = requirement?.querySelector('.body');
	if (!requirement || !title || !content || !body) {
		return;
	}
	const column = link.closest('td')?.cellIndex ?? 0;
	const head = link.closest('table')?.querySelector<HTMLElement>(`thead th:nth-child(${column + 1})`);
	const name = requirement.querySelector('h4')?.textContent ?? '';
	title.textContent = `${name}: ${head?.querySelector('.unseen')?.textContent ?? ''}`;
	dialog.dataset.folder = link.closest<HTMLElement>('[data-folder]')?.dataset.folder ?? '';
	content.replaceChildren(...ofDocument(body, link.dataset.document ?? '').childNodes);
	dialog.showModal();
	content.scrollTop = 0;
}

/** A copy without what belongs to other documents, and with nothing folded away. */
function ofDocument(body: Element, number: string): Element {
	const copy = body.cloneNode(true) as Element;
	for (const fold of copy.querySelectorAll('li.more > details > ul')) {
		fold.closest('li.more')?.replaceWith(...fold.children);
	}
	for (const row of copy.querySelectorAll<HTMLElement>('li[data-document], li.more')) {
		if (!(row.dataset.document ?? '').split(' ').includes(number)) {
			row.remove();
		}
	}
	for (const list of copy.querySelectorAll('ul:empty')) {
		const part = list.closest('.part');
		if (part !== null) {
			part.remove();
		} else {
			list.replaceWith('in another document');
		}
	}
	return copy;
}
