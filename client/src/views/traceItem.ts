/** How the icons of the traceability tree are drawn: shapes that differ, with colours as a second sign. */
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
	document: { icon: 'file', color: undefined },
	form: { icon: 'output', color: undefined },
	record: { icon: 'verified', color: undefined },
	section: { icon: 'symbol-string', color: undefined },
	references: { icon: 'references', color: undefined },
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
