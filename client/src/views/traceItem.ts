/** How the icons of the traceability trees are drawn: shapes that differ, with colours as a second sign. */
export interface IconLook {
	readonly icon: string;
	readonly color: string | undefined;
}

const looks: Readonly<Record<string, IconLook>> = {
	missing: { icon: 'circle-large-outline', color: 'list.errorForeground' },
	mentioned: { icon: 'question', color: 'list.warningForeground' },
	planned: { icon: 'watch', color: 'list.warningForeground' },
	claimed: { icon: 'bookmark', color: 'list.warningForeground' },
	described: { icon: 'pass', color: 'testing.iconPassed' },
	evidenced: { icon: 'pass-filled', color: 'testing.iconPassed' },
	notApplicable: { icon: 'circle-slash', color: 'disabledForeground' },
	clauses: { icon: 'checklist', color: undefined },
	documents: { icon: 'files', color: undefined },
	folder: { icon: 'root-folder', color: undefined },
	manual: { icon: 'book', color: undefined },
	policy: { icon: 'law', color: undefined },
	procedure: { icon: 'list-ordered', color: undefined },
	workInstruction: { icon: 'tools', color: undefined },
	form: { icon: 'output', color: undefined },
	record: { icon: 'verified', color: undefined },
	register: { icon: 'table', color: undefined },
	plan: { icon: 'calendar', color: undefined },
	report: { icon: 'graph', color: undefined },
	other: { icon: 'file', color: undefined },
	section: { icon: 'symbol-string', color: undefined },
	references: { icon: 'references', color: undefined },
	problem: { icon: 'warning', color: 'list.warningForeground' },
	nowhere: { icon: 'debug-disconnect', color: 'list.errorForeground' },
};

export function lookOf(icon: string): IconLook {
	return looks[icon] ?? { icon: 'circle-small', color: undefined };
}

/** What a screen reader says of a node. */
export function accessibleLabel(label: string, description: string, icon: string): string {
	const state = icon === 'notApplicable' ? 'not applicable' : icon;
	return [label, description.includes(state) || !(icon in states) ? '' : state, description].filter(part => part !== '').join(', ');
}

const states: Readonly<Record<string, true>> = {
	missing: true,
	mentioned: true,
	planned: true,
	claimed: true,
	described: true,
	evidenced: true,
	notApplicable: true,
};

/** What menus know a node by: its type, and what it has. */
export function contextOf(item: {
	readonly type: string;
	readonly place: unknown;
	readonly clause: unknown;
	readonly reference: string | null;
	readonly missing: string | null;
}): string {
	const has = [
		item.place === null ? '' : 'place',
		item.clause === null ? '' : 'aClause',
		item.reference === null ? '' : 'reference',
		item.missing === null ? '' : 'canCreate',
	];
	return [item.type, ...has].filter(part => part !== '').join(' ');
}
