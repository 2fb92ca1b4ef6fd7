import type { World } from '../../core/index/world.ts';
import type { Finding } from '../../core/rules/rule.ts';
import type { PassedOver } from '../../core/service.ts';

/** What a check found, for a reporter to write down. */
export interface CheckReport {
	readonly world: World;
	readonly documents: number;
	readonly findings: readonly Finding[];
	readonly passedOver: readonly PassedOver[];
}

/** JSON for people too: two blanks, a line feed at the end. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
