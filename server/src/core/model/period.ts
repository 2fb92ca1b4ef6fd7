/** A length of time as people plan it. */
export interface Period {
	readonly months: number;
	readonly days: number;
	/** As written. */
	readonly text: string;
}

const units: Readonly<Record<string, readonly [months: number, days: number]>> = {
	day: [0, 1],
	week: [0, 7],
	month: [1, 0],
	year: [12, 0],
};

/** `12 months`, `1 year`, `30 days`, `6 weeks`; undefined for any other text. */
export function readPeriod(text: string): Period | undefined {
	const [, count, unit = ''] = /^(\d{1,4})\s*(day|week|month|year)s?$/i.exec(text.trim()) ?? [];
	const length = units[unit.toLowerCase()];
	return length === undefined || Number(count) === 0
		? undefined
		: { months: length[0] * Number(count), days: length[1] * Number(count), text: text.trim() };
}

/** `2026-01-31` and 1 month → `2026-02-28`. @param times -1 to go back. */
export function shiftedDate(iso: string, { months, days }: Period, times: 1 | -1 = 1): string {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1 + times * months + 1, 0)).getUTCDate();
	const date = new Date(Date.UTC(year, month - 1 + times * months, Math.min(day, lastDay) + times * days));
	return date.toISOString().slice(0, 10);
}
