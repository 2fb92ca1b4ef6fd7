import { isTranslation } from '../index/translations.ts';
import { defineRule } from './rule.ts';

export default defineRule(
	{
		id: 'duplicate-document-id',
		summary: 'Document ids are unique in the workspace.',
		rationale: 'A second document with the same id makes every reference to it ambiguous, so a reader may follow a superseded instruction.',
		clauses: ['iso-9001:7.5.2'],
		defaultSeverity: 'error',
		scope: 'workspace',
		messages: { duplicate: 'The id {id} is also that of {others}.' },
		limits:
			'Translations of one document, told by a folder named after a language, may share an id. An id of digits alone is not compared.',
		examples: [
			{
				title: 'Two documents with one id',
				workspace: `=== a.md
---
id: SOP-01
^^^^^^^^^^ duplicate-document-id
---
# A
=== b.md
---
id: SOP 01
^^^^^^^^^^ duplicate-document-id
---
# B
`,
			},
			{
				title: 'Translations',
				workspace: `=== de/a.md
---
id: SOP-01
---
# A
=== en/a.md
---
id: SOP-01
---
# A
=== en/b.md
---
id: SOP-02
---
# B
`,
			},
		],
	},
	({ world, facts, placeOf, report }) => {
		const id = facts.id;
		if (id === undefined || !/[A-Z]/.test(id.id)) {
			return;
		}
		const others = (world.index.names.byId.get(id.id) ?? []).filter(path => path !== facts.path && !isTranslation(path, facts.path));
		if (others.length === 0) {
			return;
		}
		const related = others.flatMap(path => {
			const other = world.documents.get(path);
			const place = other?.reading.facts.id?.place;
			return other === undefined || place === undefined
				? []
				: [{ path, ...(other.reading.places[place] ?? { from: 0, to: 0 }), message: 'Here it is used too.' }];
		});
		report({ at: placeOf(id.place), message: 'duplicate', data: { id: id.text, others: others.join(', ') }, related });
	},
);
