/**
 * Sixteen hexadecimal digits that stand for a text: the same for the same text on every machine, and hardly ever the same for two. Tells of a
 * change that somebody made; it is no guard against one that was made to go unnoticed.
 */
export function fingerprintOf(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		high = Math.imul(high ^ code, 0x9e3779b1);
		low = Math.imul(low ^ code, 0x5f356495);
	}
	high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
	low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
	return hex(high) + hex(low);
}

function hex(half: number): string {
	return (half >>> 0).toString(16).padStart(8, '0');
}
