/** Opens requirements: by a link to one, all at once, and all for paper. */
export function bindUnfolding(): void {
	addEventListener('hashchange', () => openTarget(location.hash));
	document.addEventListener('click', goThere, true);
	document.addEventListener('click', event => {
		const button = (event.target as Element).closest<HTMLButtonElement>('button[name=unfold]');
		if (button !== null) {
			const isOpen = button.getAttribute('aria-pressed') !== 'true';
			button.setAttribute('aria-pressed', String(isOpen));
			button.textContent = isOpen ? 'Close all' : 'Open all';
			for (const details of document.querySelectorAll<HTMLDetailsElement>('details.requirement')) {
				details.open = isOpen;
			}
		}
	});
	// For browsers that do not open them for paper by style.
	let closed: readonly HTMLDetailsElement[] = [];
	addEventListener('beforeprint', () => {
		closed = [...document.querySelectorAll<HTMLDetailsElement>('.requirements details:not([open])')];
		for (const details of closed) {
			details.open = true;
		}
	});
	addEventListener('afterprint', () => {
		for (const details of closed) {
			details.open = false;
		}
	});
}

/** Also where the address names the requirement already, and where an editor would take the link for its own. */
function goThere(event: MouseEvent): void {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]:not([data-document])');
	if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) {
		return;
	}
	if (document.documentElement.classList.contains('hosted')) {
		event.preventDefault();
		event.stopPropagation();
	}
	openTarget(link.getAttribute('href') ?? '');
}

/** Opens the requirement that an address of this page names, and goes there. */
export function openTarget(hash: string): void {
	const id = hash.slice(1);
	const target = id === '' ? null : (document.getElementById(id) ?? document.getElementById(decoded(id)));
	if (target === null) {
		return;
	}
	if (target instanceof HTMLDetailsElement) {
		target.hidden = false;
		target.open = true;
		target.querySelector('summary')?.focus({ preventScroll: true });
	}
	target.scrollIntoView({ block: 'start' });
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
