/** Writes JSON schemas of the YAML files that people write by hand, for editors that complete and check YAML. `--check` compares instead. */
import { join } from 'node:path';
import { configurationSchema } from '../src/core/configuration/configuration.ts';
import { rules } from '../src/core/rules/registry.generated.ts';
import { bundledStandards } from '../src/core/standards/bundled.ts';
import { editionId } from '../src/core/standards/catalogue.ts';
import { crosswalkShape } from '../src/core/standards/crosswalk.ts';
import { familiesShape } from '../src/core/standards/families.ts';
import { groupsShape, standardShape, synonymsShape } from '../src/core/standards/pack.ts';
import { profilesShape } from '../src/core/standards/profile.ts';
import { registerShape } from '../src/core/standards/register.ts';
import { clausesShape, principlesShape, termsShape } from '../src/core/standards/rows.ts';
import { usageShape } from '../src/core/standards/usage.ts';
import { userPackShape } from '../src/core/standards/userPack.ts';
import type { JsonSchema } from '../src/core/syntax/jsonSchema.ts';
import { emitFolder } from './emit.ts';

const editions = bundledStandards.standards.map(editionId);
const synonyms = Object.keys(bundledStandards.synonyms);

const schemas: Readonly<Record<string, readonly [title: string, schema: JsonSchema]>> = {
	qms: [
		'Settings of a quality management system, qms.yaml',
		configurationSchema({ rules: rules.map(rule => rule.id), standards: editions }),
	],
	pack: ["A pack of the house's own terms and clauses", userPackShape({ editions, synonyms }).schema],
	standard: ['An edition of a standard', standardShape.schema],
	clauses: ['The clauses of an edition', clausesShape.schema],
	terms: ['The terms of an edition', termsShape.schema],
	principles: ['The principles of an edition', principlesShape.schema],
	groups: ['The groups of a vocabulary', groupsShape.schema],
	crosswalk: ['Where clauses went', crosswalkShape.schema],
	register: ['Standards and regulations that documents cite', registerShape.schema],
	profiles: ['Words that standards treat differently', profilesShape.schema],
	usage: ['Uses of words that are reported', usageShape.schema],
	families: ['Words of which a house should choose one', familiesShape.schema],
	synonyms: ['Groups of words that cues name', synonymsShape.schema],
};

emitFolder(
	join(import.meta.dirname, '../schemas'),
	Object.fromEntries(
		Object.entries(schemas).map(([name, [title, schema]]) => [
			`${name}.schema.json`,
			`${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema }, undefined, '\t')}\n`,
		]),
	),
);
