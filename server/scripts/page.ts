/**
 * Bundles the style and the script of the coverage page, which stand in `server/page/`, into a module that needs neither a file nor an
 * address when the page is made. `--check` compares instead.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { emitFile } from './emit.ts';

const source = join(import.meta.dirname, '../page');

async function bundled(entry: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(source, entry)],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: ['chrome123', 'firefox120', 'safari17.5'],
		logLevel: 'warning',
	});
	const text = (outputFiles[0]?.text ?? '').trim();
	if (/<\/(?:style|script)|<!--/i.test(text)) {
		throw new Error(`${entry} holds what would end it in a page.`);
	}
	return text;
}

/** What a content security policy knows a style or a script by. */
function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

const styles = await bundled('styles/page.css');
const script = await bundled('src/main.ts');

emitFile(
	join(import.meta.dirname, '../src/core/features/coveragePage/assets.generated.ts'),
	`// Made by server/scripts/page.ts from server/page.
export const pageStyles: string = ${JSON.stringify(styles)};
export const pageStylesHash: string = ${JSON.stringify(hashOf(styles))};
export const pageScript: string = ${JSON.stringify(script)};
export const pageScriptHash: string = ${JSON.stringify(hashOf(script))};
`,
);
