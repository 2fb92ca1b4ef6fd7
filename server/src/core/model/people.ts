/** The people or roles that values name, in a form in which they are compared: `Dr. Jane Doe <jane@x.org>` and `Doe, Jane` are one. */
export function peopleIn(values: readonly string[]): ReadonlySet<string> {
	return new Set(
		values
			.flatMap(partsOf)
			.map(comparableName)
			.filter(name => name !== ''),
	);
}

/** `Jane Doe, John Roe` and `Jane Doe and John Roe` are two; `Doe, Jane` is one. */
function partsOf(value: string): readonly string[] {
	const plain = value.replace(/<[^>]*>|\([^)]*\)/g, ' ');
	const parts = plain.split(/[;/&\n]|\s(?:and|und|y|et)\s/);
	return parts.flatMap(part => (/^\s*[\p{L}-]+,\s*[\p{L}-]+\.?\s*$/u.test(part) ? [part] : part.split(',')));
}

function comparableName(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/\b(?:dr|prof|mr|mrs|ms|herr|frau|ing|dipl)\b\.?/g, ' ')
		.split(/[^\p{L}\p{N}@]+/u)
		.filter(word => word !== '')
		.sort()
		.join(' ');
}
