import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The tool cannot do its work: bad usage, a path that cannot be read, a broken configuration. Ends with exit status 2. */
export class CannotWork extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Arguments {
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly positionals: readonly string[];
}

/** Reads the arguments behind a command's name. @throws {CannotWork} that names the argument and the mend. */
export function readArguments(command: string, args: readonly string[], options: Options): Arguments {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
		return { values: values as Arguments['values'], positionals };
	} catch (error) {
		const message = error instanceof Error ? (error.message.split(/\. |\.?\n/)[0] ?? error.message) : String(error);
		throw new CannotWork(`${message}; see: qms ${command} --help`);
	}
}

/** One of the words that an option allows. @throws {CannotWork} */
export function choice<const T extends string>(name: string, value: string | boolean | undefined, allowed: readonly T[], otherwise: T): T {
	if (value === undefined) {
		return otherwise;
	}
	const found = allowed.find(word => word === value);
	if (found === undefined) {
		throw new CannotWork(`--${name} is ${String(value)}, but must be one of ${allowed.join(', ')}`);
	}
	return found;
}
