import type { Gap } from './chain.ts';

/** What is not there, for a reader: `procedures/SOP-04.md is a draft`. Lines are counted from 1. */
export function gapWords({ kind, path, line, name }: Gap): string {
	switch (kind) {
		case 'noRecord':
			return 'a record is asked for, and no form or record is linked';
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
