/** The rows of a CSV text with a header, by column. Cells in quotation marks may hold commas, line feeds and doubled quotation marks. */
export function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
	const [header = [], ...rows] = cellsOf(text.replace(/\r\n/g, '\n'));
	return rows.filter(row => row.some(cell => cell !== '')).map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function cellsOf(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
		rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '\n') {
			rows.push([]);
		}
		if (match.index + match[0].length >= text.length) {
			break;
		}
	}
	return rows;
}
