import { describe, expect, it } from 'vitest';
import { isPackText } from '../../client/src/packSchema.ts';
import { statusText, statusTooltip } from '../../client/src/views/coverageStatus.ts';
import { accessibleLabel, lookOf } from '../../client/src/views/traceItem.ts';
import { coverageStates } from '../../server/src/core/coverage/coverage.ts';

const edition = {
	folder: 'qms',
	label: 'ISO 9001:2015',
	requirements: 65,
	summary: { missing: 3, described: 40, evidenced: 16, notApplicable: 6 },
};

describe('the status bar', () => {
	it('counts what is described and evidenced, of what applies', () => {
		expect(statusText({ documents: 30, editions: [edition] })).toBe('ISO 9001:2015: 56 of 59 described');
	});

	it('is silent where there is no document of a QMS', () => {
		expect(statusText({ documents: 0, editions: [edition] })).toBeUndefined();
		expect(statusText({ documents: 3, editions: [] })).toBeUndefined();
	});

	it('tells in its tooltip what documents say, state by state, and names the folder where there are several editions', () => {
		expect(statusTooltip({ documents: 1, editions: [edition] })).toContain('What 1 QMS document says');
		expect(statusTooltip({ documents: 1, editions: [edition] })).not.toContain('in qms');
		const two = statusTooltip({ documents: 2, editions: [edition, { ...edition, label: 'ISO 9000:2015' }] });
		expect(two).toContain('**ISO 9001:2015** in qms: 65 requirements');
		expect(two).toContain('- 3 missing: nothing refers to it');
	});
});

describe('the icons of the traceability view', () => {
	it('differ in shape from state to state, not only in colour', () => {
		const shapes = coverageStates.map(state => lookOf(state).icon);
		expect(new Set(shapes).size).toBe(coverageStates.length);
	});

	it('are read out with the state, once', () => {
		expect(accessibleLabel('8.4.1 General', '2 of 3 items', 'claimed')).toBe('8.4.1 General, claimed, 2 of 3 items');
		expect(accessibleLabel('8.4.1 General', 'claimed · 2 of 3 items', 'claimed')).toBe('8.4.1 General, claimed · 2 of 3 items');
		expect(accessibleLabel('SOP-04 Purchasing', 'procedure', 'document')).toBe('SOP-04 Purchasing, procedure');
	});
});

describe('a pack', () => {
	it('is told by its first key', () => {
		expect(isPackText('pack: house\n')).toBe(true);
		expect(isPackText('\uFEFF# Our words\n---\n\npack: house\nterms: []\n')).toBe(true);
	});

	it('is not every YAML file that has packs in it', () => {
		expect(isPackText('packs: [a.yaml]\n')).toBe(false);
		expect(isPackText('name: x\npack: y\n')).toBe(false);
		expect(isPackText('')).toBe(false);
	});
});
