import { coverageOf } from '../../server/src/core/coverage/coverage.ts';
import { countHintsIn } from '../../server/src/core/features/countHints.ts';
import { lensesOf } from '../../server/src/core/features/lens.ts';
import { requirementEditions } from '../../server/src/core/index/editions.ts';
import { LanguageService } from '../../server/src/core/service.ts';
import { bundledStandards } from '../../server/src/core/standards/bundled.ts';
import { MemoryHost } from '../../server/src/hosts/memoryHost.ts';
import { documentTexts, p95 } from './keystroke.ts';

export interface CoverageTimes {
	/** What stands over and beside the document's claims. */
	readonly document: number;
	/** The state of every requirement. */
	readonly workspace: number;
	/** The same where the keystroke changes what the document claims. */
	readonly workspaceAfterClaim: number;
}

const strokes = 400;
const warmUp = 40;

/** 95 of 100 keystrokes took no longer, in milliseconds: from the change to the answer, in the service itself. */
export async function measureCoverage(): Promise<CoverageTimes> {
	const files = documentTexts();
	const path = 'docs/SOP-0001.md';
	const service = await LanguageService.open(new MemoryHost({ ...files, 'qms.yaml': 'standards: ["iso-9001:2015"]\n' }), bundledStandards);
	const text = files[path] ?? '';
	const middle = text.indexOf('\n\n', Math.floor(text.length / 2));
	const written = (i: number): string => `${text.slice(0, middle)} More${'e'.repeat(i % 20)}.${text.slice(middle)}`;
	const claimed = (i: number): string =>
		text.replace('Covers ISO 9001:2015, 8.4.2.', i % 2 === 0 ? 'Covers ISO 9001:2015, 8.4.' : 'Covers ISO 9001:2015, 8.4.2.');
	const measure = (textOf: (i: number) => string, answer: () => void): number => {
		const times: number[] = [];
		for (let i = 0; i < warmUp + strokes; i++) {
			const next = textOf(i);
			const began = process.hrtime.bigint();
			service.setEditorText(path, next);
			answer();
			times.push(Number(process.hrtime.bigint() - began) / 1e6);
		}
		return p95(times.slice(warmUp));
	};
	const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
	const ofDocument = (): void => {
		const document = service.world.documents.get(path);
		if (document !== undefined) {
			lensesOf(service.world, document);
			countHintsIn(service.world, document, whole);
		}
	};
	const ofWorkspace = (): void => {
		for (const edition of requirementEditions(service.world)) {
			coverageOf(service.world, edition);
		}
	};
	return {
		document: measure(written, ofDocument),
		workspace: measure(written, ofWorkspace),
		workspaceAfterClaim: measure(claimed, ofWorkspace),
	};
}
