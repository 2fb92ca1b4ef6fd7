import { documentOf } from '../../server/src/core/index/world.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { catalogueOf } from '../../server/src/core/standards/catalogue.ts';

export interface ReadingTimes {
	readonly what: string;
	/** Milliseconds for 10 kB, 100 kB and 1 MB. */
	readonly times: readonly number[];
}

const sizes = [10_000, 100_000, 1_000_000];

/** Each kind of text is repeated until it has the size. */
const texts: Readonly<Record<string, (i: number) => string>> = {
	prose: i =>
		`## ${i} Step\n\nThis step covers ISO 9001:2015, 8.4.${(i % 3) + 1}. See SOP-${String(i % 900).padStart(3, '0')} §4.${i % 9} and [the form](f${i}.md).\n\n- The buyer checks *each* order against \`criteria\`.\n\n`,
	'a table': i =>
		i === 0 ? '| Clause | Document |\n| --- | --- |\n' : `| 8.4.${(i % 3) + 1} | [SOP-${i}](sop-${i}.md), *Purchasing ${i}* |\n`,
	'ragged tables': i => `| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | ${i} |\n||\n\n`,
	brackets: i => `[[62304:5.1.${i % 12}]] [a][b] [c](d${i}.md) [[ {{ x }} `,
	'open brackets': () => '[a [b [[c {{ d ',
	numbers: i => `7.5.${i % 4}, 8.1-8.${i % 9} (4.1) § 5.${i % 9} `,
};

export function measureReading(): readonly ReadingTimes[] {
	const options = { catalogue: catalogueOf(bundledStandards), houseNames: new Map(), standards: ['iso-9001:2015'] };
	return Object.entries(texts).map(([what, part]) => {
		const times = sizes.map(size => {
			let text = '# ISO 9001:2015 manual\n\n';
			for (let i = 0; text.length < size; i++) {
				text += part(i);
			}
			// Small texts are read several times, and the first reading of each is warming up.
			return median(size < 1_000_000 ? 9 : 3, () => {
				const began = process.hrtime.bigint();
				documentOf(`${what}.md`, text, options);
				return Number(process.hrtime.bigint() - began) / 1e6;
			});
		});
		return { what, times };
	});
}

function median(times: number, measure: () => number): number {
	measure();
	return Array.from({ length: times }, measure).sort((a, b) => a - b)[times >> 1] ?? 0;
}
