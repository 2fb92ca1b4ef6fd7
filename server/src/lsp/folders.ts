import type { LanguageService } from '../core/service.ts';

/** A workspace folder, its service, and the way between its paths and addresses. */
export interface Folder {
	/** Without a slash at the end. */
	readonly uri: string;
	readonly service: LanguageService;
}

/** The last part of a folder's address, as people read it. */
export function folderName({ uri }: Pick<Folder, 'uri'>): string {
	return decodedUri(uri).split('/').at(-1) ?? '';
}

export function uriOf(folder: Folder, path: string): string {
	return path === '' ? folder.uri : `${folder.uri}/${path.split('/').map(encodePart).join('/')}`;
}

/** The path of an address inside a folder; undefined if it stands elsewhere. */
export function pathIn(folderUri: string, uri: string): string | undefined {
	const [folder, target] = [decodedUri(folderUri), decodedUri(uri)];
	return target === folder ? '' : target.startsWith(`${folder}/`) ? target.slice(folder.length + 1) : undefined;
}

/** The innermost folder that an address stands in. */
export function folderOf(folders: readonly Folder[], uri: string): { readonly folder: Folder; readonly path: string } | undefined {
	const found = folders.flatMap(folder => {
		const path = pathIn(folder.uri, uri);
		return path === undefined ? [] : [{ folder, path }];
	});
	return found.sort((a, b) => a.path.length - b.path.length)[0];
}

/** As editors do: what an address may hold stays, a colon and the like are escaped. */
function encodePart(part: string): string {
	return encodeURIComponent(part).replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** For comparison: two clients may escape the same address in two ways. */
export function decodedUri(uri: string): string {
	try {
		return decodeURIComponent(uri).replace(/\/+$/, '');
	} catch {
		return uri;
	}
}
