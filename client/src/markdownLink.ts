/**
 * A link from one document to another: `[SOP-04 Purchasing](../procedures/SOP-04-purchasing.md)`. Paths begin with the folder of the
 * workspace; an empty `from` stands for a document at its root.
 */
export function markdownLink(label: string, from: string, to: string): string {
	const above = from === '' ? to.split('/').slice(0, 1) : from.split('/').slice(0, -1);
	const parts = to.split('/');
	let shared = 0;
	while (shared < above.length && shared < parts.length - 1 && above[shared] === parts[shared]) {
		shared++;
	}
	const target = [...above.slice(shared).map(() => '..'), ...parts.slice(shared)].map(encoded).join('/');
	return `[${label.replace(/[\\[\]]/g, '\\$&')}](${target})`;
}

function encoded(part: string): string {
	return encodeURIComponent(part).replace(/[()]/g, letter => `%${letter.charCodeAt(0).toString(16)}`);
}
