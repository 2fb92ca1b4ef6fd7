/** Writes the settings into `package.json`. `--check` compares instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../src/core/settings.ts';
import { emitFile } from './emit.ts';

const path = join(import.meta.dirname, '../../package.json');
const manifest = JSON.parse(readFileSync(path, 'utf8')) as { contributes: { configuration: { properties: unknown } } };
manifest.contributes.configuration.properties = Object.fromEntries(
	Object.entries(settings).map(([key, { description, ...row }], order) => [
		key,
		{ ...row, order, scope: 'window', markdownDescription: description },
	]),
);
emitFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
