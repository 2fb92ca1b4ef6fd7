/** Puts this project's extension among the installed ones of a VS Code server. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Makes the folder of installed extensions, which must not exist yet, with a link to this project in it:
 * after a build, a reload of the window is enough. Returns the folder.
 */
export function linkExtension(extensionsFolder: string): string {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'publisher' | 'name' | 'version', string>;
	mkdirSync(extensionsFolder, { recursive: true });
	symlinkSync(root, join(extensionsFolder, `${manifest.publisher}.${manifest.name}-${manifest.version}`), 'junction');
	return extensionsFolder;
}
