import { factsOf } from './facts.ts';

/** `kind standard:edition clause item [section]`, one for each claim. */
export async function claimsIn(text: string): Promise<string[]> {
	const { claims, sections } = await factsOf(text);
	return claims.map(({ kind, standard, edition, clause, item, section, subject }) => {
		const name = `${standard ?? '?'}${edition === undefined ? '' : `:${edition}`}`;
		const place = section === undefined ? '' : ` in "${sections[section]?.title}"`;
		const about = subject === undefined ? '' : ` → ${subject.kind} ${subject.names[0] ?? ''}`.trimEnd();
		return `${kind} ${name} ${clause}${item === undefined ? '' : ` ${item}`}${place}${about}`;
	});
}
