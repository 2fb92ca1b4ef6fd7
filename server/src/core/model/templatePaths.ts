/** Does a file or one of its folders say that it is a template, whatever it is a template of? */
export function isTemplatePath(path: string): boolean {
	return namesTemplate.test(path);
}

const namesTemplate = /(?<!\p{L})(?:templates?|vorlagen?|plantillas?|mod[eè]les?)(?!\p{L})/iu;
