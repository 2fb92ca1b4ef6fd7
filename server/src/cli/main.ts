#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { baseline, baselineHelp } from './baseline.ts';
import { check, checkHelp } from './check.ts';
import { confirm, confirmHelp } from './confirm.ts';
import { coverage, coverageHelp } from './coverage.ts';
import { explain, explainHelp } from './explain.ts';
import { facts, factsHelp } from './facts.ts';
import { importHelp } from './importHelp.ts';
import { list, listHelp } from './list.ts';
import { map, mapHelp } from './map.ts';
import { suggest, suggestHelp } from './suggest.ts';
import { trace, traceHelp } from './trace.ts';
import { CannotWork } from './usage.ts';

const lspHelp = `qms lsp --stdio   is a language server, for any editor

  --stdio              talk over standard input and output
`;

interface Command {
	readonly run: (args: readonly string[]) => Promise<number>;
	readonly help: string;
}

const commands: Readonly<Record<string, Command>> = {
	baseline: { run: baseline, help: baselineHelp },
	check: { run: check, help: checkHelp },
	confirm: { run: confirm, help: confirmHelp },
	coverage: { run: coverage, help: coverageHelp },
	explain: { run: explain, help: explainHelp },
	facts: { run: facts, help: factsHelp },
	import: { run: async args => (await import('./import.ts')).importWords(args), help: importHelp },
	list: { run: list, help: listHelp },
	// The language server is half of the program, and only this command needs it.
	lsp: { run: async args => (await import('./lsp.ts')).lsp(args), help: lspHelp },
	map: { run: map, help: mapHelp },
	suggest: { run: suggest, help: suggestHelp },
	trace: { run: trace, help: traceHelp },
};

declare const __VERSION__: string;

const help = `qms: reads quality management documents written in Markdown

${Object.values(commands)
	.map(command => `  ${command.help.split('\n')[0]}`)
	.join('\n')}

  qms COMMAND --help   what a command takes
  qms --version

Exit status: 0 nothing found, 1 findings, 2 the tool could not do its work.
`;

async function main(args: readonly string[]): Promise<number> {
	const [name = '--help', ...rest] = args;
	if (name === '--help' || name === '-h' || name === 'help') {
		const asked = commands[rest[0] ?? ''];
		process.stdout.write(asked === undefined ? help : asked.help);
		return 0;
	}
	if (name === '--version' || name === '-V') {
		process.stdout.write(`${__VERSION__}\n`);
		return 0;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (command === undefined) {
		throw new CannotWork(`there is no command "${name}"; see: qms --help`);
	}
	if (rest.includes('--help') || rest.includes('-h')) {
		process.stdout.write(command.help);
		return 0;
	}
	return command.run(rest);
}

// A reader that stops reading, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exitCode = error.code === 'EPIPE' ? 0 : 2;
});

// A command lives for a second or two and keeps most of what it reads: let its young heap grow at once, not step by step.
setFlagsFromString('--semi-space-growth-factor=8');
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(
		error instanceof CannotWork
			? `qms: ${error.message}\n`
			: `qms: a fault of the tool itself: ${error instanceof Error ? error.stack : String(error)}\n`,
	);
	process.exitCode = 2;
}
// All has been said: what was read need not be put away piece by piece. A server ends when its client tells it to.
if (process.argv[2] !== 'lsp') {
	process.stdout.write('', () => process.exit());
}
