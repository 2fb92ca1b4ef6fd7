/** Finds a Chromium to show VS Code in. */
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Progress } from './npm.ts';
import { cacheFolder, installPackage } from './prepare.ts';

/** What Chromium needs as root, without a screen and in a closed network. */
export const browserFlags: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The path of a browser: the one that `CHROME_PATH` names, then an installed one, then, on Linux,
 * the one inside the npm package `@sparticuz/chromium`, which is fetched into `.vscode-test/`.
 * Rejects with a line that says how to mend it.
 */
export async function findBrowser({ onProgress }: { readonly onProgress: Progress }): Promise<string> {
	const chosen = process.env.CHROME_PATH;
	if (chosen !== undefined && chosen !== '') {
		if (!isExecutable(chosen)) {
			throw new Error(`CHROME_PATH is ${chosen}, which is no executable file: set it to a Chrome or Chromium, or unset it.`);
		}
		return chosen;
	}
	const installed = candidates().find(isExecutable);
	if (installed !== undefined) {
		return installed;
	}
	if (process.platform === 'linux') {
		try {
			return await packagedBrowser(onProgress);
		} catch (error) {
			onProgress(`The browser of the npm package could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	throw new Error('No browser was found: install Chromium (Debian: apt-get install -y chromium) or set CHROME_PATH.');
}

const names = [
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'microsoft-edge-stable',
];

function candidates(): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
	const ending = process.platform === 'win32' ? '.exe' : '';
	const onPath = names.flatMap(name => folders.map(folder => join(folder, name + ending)));
	return [...onPath, ...usualPlaces()];
}

function usualPlaces(): string[] {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === 'win32') {
		const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
		const inside = [
			'Google\\Chrome\\Application\\chrome.exe',
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		];
		return roots.flatMap(root => (root === undefined ? [] : inside.map(path => join(root, path))));
	}
	return [
		'/usr/bin/chromium',
		'/usr/lib/chromium/chromium',
		'/snap/bin/chromium',
		'/opt/google/chrome/chrome',
		'/opt/microsoft/msedge/msedge',
	];
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

const packageVersion = '153.0.0';

/** Fetches the package once; it unpacks its browser into the system's temporary folder. */
async function packagedBrowser(onProgress: Progress): Promise<string> {
	const name = '@sparticuz/chromium';
	const folder = join(cacheFolder, `chromium-${packageVersion}`);
	if (!existsSync(folder)) {
		onProgress(`No browser is installed: fetching the npm package ${name} ${packageVersion} into .vscode-test.`);
		const partial = `${folder}.${process.pid}.partial`;
		await mkdir(cacheFolder, { recursive: true });
		await installPackage(partial, `${name}@${packageVersion}`);
		await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
	}
	const entry = createRequire(join(folder, 'package.json')).resolve(name);
	const packaged = (await import(pathToFileURL(entry).href)) as { readonly default: { executablePath(): Promise<string> } };
	return packaged.default.executablePath();
}
