/** `de/isms/0100_Policy.md` and `en/isms/0100_Policy.md`: the same but for a folder that names a language. */
export function isTranslation(a: string, b: string): boolean {
	const language = (path: string): string | undefined => /(?:^|\/)([a-z]{2}(?:-[A-Za-z]{2})?)(?=\/)/.exec(path)?.[1];
	return language(a) !== undefined && language(b) !== undefined && language(a) !== language(b);
}
