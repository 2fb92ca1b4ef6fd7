import type { RecordPassedOver } from '../coverage/records.ts';
import type { Gap } from './chain.ts';

/** What is not there, for a reader: `procedures/SOP-04.md is a draft`. Lines are counted from 1. */
export function gapWords({ kind, path, line, name, passedOver = [] }: Gap): string {
	switch (kind) {
		case 'noRecord':
			return passedOver.length === 0
				? 'a record is asked for, and no form or record is linked'
				: `a record is asked for, and no form or record that serves ${name} is linked (${passedOverWords(passedOver)})`;
		case 'draft':
			return `${path} is a draft`;
		case 'obsolete':
			return `${path} is obsolete`;
		case 'superseded':
			return `${path} is superseded by ${name}`;
		default:
			return `${path}:${line + 1} names ${name}, which is not there`;
	}
}

const mostNamed = 3;

/** Why what is linked does not count: `FRM-01 is said to serve 8.4.2, FRM-02 is not filled in`. */
export function passedOverWords(records: readonly RecordPassedOver[]): string {
	const words = records
		.slice(0, mostNamed)
		.map(({ name, serves }) =>
			serves.length === 0 ? `${name} is not filled in` : `${name} is said to serve ${shortened(serves).join(' and ')}`,
		);
	return [...words, ...(records.length > mostNamed ? [`and ${records.length - mostNamed} more`] : [])].join(', ');
}

function shortened(numbers: readonly string[]): readonly string[] {
	return numbers.length <= mostNamed ? numbers : [...numbers.slice(0, mostNamed), `${numbers.length - mostNamed} more`];
}
