/**
 * The only list of settings. They are matters of taste at one desk; whatever must be the same for all stands in `qms.yaml`.
 * The generator writes them into `package.json` and the documentation; an unusable value counts as the default.
 */
export const settings = {
	'qms.codeLens.enabled': {
		type: 'boolean',
		default: true,
		description: 'Show over documents and sections which clauses they cover, and how far.',
	},
	'qms.inlayHints.enabled': { type: 'boolean', default: true, description: 'Show the title of a clause behind its number.' },
	'qms.inlayHints.counts': {
		type: 'boolean',
		default: true,
		description: 'Show behind the number of a clause that is claimed how many of its items the text addresses.',
	},
	'qms.coverageHints.enabled': {
		type: 'boolean',
		default: true,
		description: 'Say where text that claims a clause does not seem to address all of its items. The command `qms check` always says so.',
	},
	'qms.traceability.followEditor': {
		type: 'boolean',
		default: true,
		description: 'Select the document of the active editor in the traceability view.',
	},
	'qms.workspaceProblems.maximumFiles': {
		type: 'integer',
		default: 500,
		minimum: 0,
		description: 'How many files that are not open may show problems.',
	},
} as const satisfies Readonly<Record<string, SettingRow>>;

type SettingRow = { readonly description: string } & (
	| { readonly type: 'boolean'; readonly default: boolean }
	| { readonly type: 'integer'; readonly default: number; readonly minimum: number }
);

export interface Settings {
	readonly codeLens: boolean;
	readonly inlayHints: boolean;
	readonly inlayCounts: boolean;
	readonly coverageHints: boolean;
	readonly maximumFiles: number;
}

/** Reads the section `qms` of an editor's settings, nested or with dots. */
export function readSettings(value: unknown): Settings {
	return {
		codeLens: flagAt(value, 'codeLens.enabled', settings['qms.codeLens.enabled'].default),
		inlayHints: flagAt(value, 'inlayHints.enabled', settings['qms.inlayHints.enabled'].default),
		inlayCounts: flagAt(value, 'inlayHints.counts', settings['qms.inlayHints.counts'].default),
		coverageHints: flagAt(value, 'coverageHints.enabled', settings['qms.coverageHints.enabled'].default),
		maximumFiles: numberAt(value, 'workspaceProblems.maximumFiles', settings['qms.workspaceProblems.maximumFiles'].default),
	};
}

function flagAt(value: unknown, key: string, otherwise: boolean): boolean {
	const found = valueAt(value, key);
	return typeof found === 'boolean' ? found : otherwise;
}

function numberAt(value: unknown, key: string, otherwise: number): number {
	const found = valueAt(value, key);
	return typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : otherwise;
}

function valueAt(value: unknown, key: string): unknown {
	let at: unknown = value;
	for (const part of key.split('.')) {
		if (typeof at !== 'object' || at === null) {
			return undefined;
		}
		at = (at as Readonly<Record<string, unknown>>)[part];
	}
	return at;
}
