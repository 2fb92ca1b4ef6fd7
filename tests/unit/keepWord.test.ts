import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../server/src/core/configuration/configuration.ts';
import { keepWordEdit } from '../../server/src/core/configuration/keepWord.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';

const known = { rules: ['house-term'], standards: ['iso-9001:2015'] };

describe('a word to keep is put into', () => {
	test.each([
		['no file', '', 'vocabulary:\n  keep: [supplier]\n'],
		['a file without words', 'standards: ["iso-9001:2015"]', 'standards: ["iso-9001:2015"]\nvocabulary:\n  keep: [supplier]\n'],
		['words without a list', 'vocabulary:\n  prefer: { a1: b1 }\n', 'vocabulary:\n  keep: [supplier]\n  prefer: { a1: b1 }\n'],
		['words in braces', 'vocabulary: { prefer: { a1: b1 } }\n', 'vocabulary: { keep: [supplier], prefer: { a1: b1 } }\n'],
		['empty braces', 'vocabulary: {}\n', 'vocabulary: { keep: [supplier] }\n'],
		['a file in braces', '{ standards: [] }\n', '{ vocabulary: { keep: [supplier] }, standards: [] }\n'],
		['a key without a value', 'vocabulary:\n', 'vocabulary:\n  keep: [supplier]\n'],
		['a list in brackets', 'vocabulary: { keep: [vendor] } # ours\n', 'vocabulary: { keep: [vendor, supplier] } # ours\n'],
		['an empty list', 'vocabulary: { keep: [] }\n', 'vocabulary: { keep: [supplier] }\n'],
		['a list without a value', 'vocabulary:\n  keep:\n', 'vocabulary:\n  keep: [supplier]\n'],
		[
			'a list with dashes',
			'vocabulary:\n  keep:\n    - vendor # theirs\n  forbid: { ensure: No. }\n',
			'vocabulary:\n  keep:\n    - vendor # theirs\n    - supplier\n  forbid: { ensure: No. }\n',
		],
		[
			'a list with dashes that are not set in',
			'vocabulary:\n  keep:\n  - "vendor"\n',
			'vocabulary:\n  keep:\n  - "vendor"\n  - supplier\n',
		],
	])('%s', (_, source, expected) => {
		const result = applyEdits(source, [keepWordEdit(source, 'supplier')]);
		expect(result).toBe(expected);
		expect(readConfiguration(result, known)).toMatchObject({ problems: [], isBroken: false });
		expect(readConfiguration(result, known).configuration.vocabulary.keep).toContain('supplier');
	});

	test.each(['use-as-is', 'and/or', 'No', 'etc.', "owner's copy", 'a: b'])('a list, whatever its letters: %s', word => {
		const result = applyEdits('', [keepWordEdit('', word)]);
		expect(readConfiguration(result, known).configuration.vocabulary.keep).toEqual([word]);
	});
});
