/** Of a table that is filtered, the columns stay that have something in a row that is shown. */
export function applyColumns(isFiltered: boolean): void {
	for (const table of document.querySelectorAll<HTMLTableElement>('.matrix table')) {
		const heads = [...table.querySelectorAll<HTMLTableCellElement>('th.document')];
		const rows = [...(table.tBodies[0]?.rows ?? [])];
		const used = new Set(
			rows
				.filter(row => !row.hidden)
				.flatMap(row => [...row.querySelectorAll('td')].filter(cell => cell.querySelector('a')).map(cell => cell.cellIndex)),
		);
		for (const head of heads) {
			const isHidden = isFiltered && !used.has(head.cellIndex);
			if (head.hidden !== isHidden) {
				head.hidden = isHidden;
				for (const row of rows) {
					const cell = row.cells[head.cellIndex];
					if (cell !== undefined) {
						cell.hidden = isHidden;
					}
				}
			}
		}
	}
}
