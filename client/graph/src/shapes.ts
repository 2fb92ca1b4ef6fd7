import { nodeHeight as h, nodeWidth as w } from './layout.ts';

const outlines: Readonly<Record<string, string>> = {
	clause: polygon([9, 0], [w - 9, 0], [w, h / 2], [w - 9, h], [9, h], [0, h / 2]),
	manual: polygon([10, 0], [w - 10, 0], [w, 10], [w, h - 10], [w - 10, h], [10, h], [0, h - 10], [0, 10]),
	policy: polygon([10, 0], [w - 10, 0], [w, 10], [w, h - 10], [w - 10, h], [10, h], [0, h - 10], [0, 10]),
	procedure: polygon([0, 0], [w, 0], [w, h], [0, h]),
	workInstruction: `${rounded(14)}`,
	form: `${polygon([0, 0], [w - 14, 0], [w, 14], [w, h], [0, h])} M${w - 14} 0 V14 H${w}`,
	record: `M0 4 C0 -2 ${w} -2 ${w} 4 V${h - 5} C${w} ${h + 2} 0 ${h + 2} 0 ${h - 5} Z M0 4 C0 10 ${w} 10 ${w} 4`,
	missing: polygon([0, 0], [w, 0], [w, h], [0, h]),
};

/** The outline of a node, which differs from kind to kind, as the data of a path with its origin at the top left corner. */
export function outlineOf(kind: string): string {
	return outlines[kind] ?? rounded(5);
}

function polygon(...points: readonly (readonly [number, number])[]): string {
	return `M${points.map(([x, y]) => `${x} ${y}`).join(' L')} Z`;
}

function rounded(r: number): string {
	return `M${r} 0 H${w - r} Q${w} 0 ${w} ${r} V${h - r} Q${w} ${h} ${w - r} ${h} H${r} Q0 ${h} 0 ${h - r} V${r} Q0 0 ${r} 0 Z`;
}
