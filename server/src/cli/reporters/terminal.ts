/** `Label: a, b`, or nothing where there is nothing. */
export function labelled(label: string, names: readonly string[]): string {
	return names.length === 0 ? '' : wrapped(`${label}: ${names.join(', ')}`);
}

/** Lines, without those that are empty. */
export function joined(parts: readonly string[]): string {
	return parts.filter(part => part !== '').join('\n');
}

const width = 80;

/** A paragraph, eighty columns wide. */
export function wrapped(text: string, indent = '  '): string {
	if (text === '') {
		return '';
	}
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(' ')) {
		if (line.length + word.length + 1 > width && line.trim() !== '') {
			lines.push(line);
			line = indent;
		}
		line += line === indent ? word : ` ${word}`;
	}
	return [...lines, line].join('\n');
}
