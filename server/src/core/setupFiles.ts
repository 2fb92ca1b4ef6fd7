import { type Configuration, configurationPath, defaultConfiguration, readConfiguration } from './configuration/configuration.ts';
import { applicabilityProblems } from './coverage/applicability.ts';
import { type SettingsFile, type Setup, setupOf } from './index/world.ts';
import { rules } from './rules/registry.generated.ts';
import { catalogueOf, editionId, type StandardsData } from './standards/catalogue.ts';
import { readUserPack, type UserPack } from './standards/userPack.ts';
import { editionsOf, withUserPacks } from './standards/withUserPacks.ts';
import type { YamlProblem } from './syntax/frontMatter.ts';
import { snapshotOf } from './text/snapshot.ts';

/** The files that say how everything else is read, as they stand. */
export interface SetupTexts {
	/** Undefined where there is no `qms.yaml`. */
	readonly configuration: string | undefined;
	/** By path; of a pack that cannot be read the reason, in words that follow its name. */
	readonly packs: ReadonlyMap<string, { readonly text: string } | { readonly problem: string }>;
}

/** The packs that a `qms.yaml` names. */
export function packsNamedIn(configuration: string | undefined): readonly string[] {
	const none = { rules: [], standards: [] };
	return configuration === undefined ? [] : [...new Set(readConfiguration(configuration, none).configuration.packs)];
}

/** What holds for all documents, and what is wrong in the files that say so. */
export function setupFrom(
	standards: StandardsData,
	texts: SetupTexts,
	today: string,
): { readonly setup: Setup; readonly files: ReadonlyMap<string, SettingsFile> } {
	const files = new Map<string, SettingsFile>();
	const packs = readPacks(standards, texts, files);
	const source = texts.configuration;
	const known = { rules: rules.map(rule => rule.id), standards: [...standards.standards.map(editionId), ...editionsOf(packs)] };
	const reading = source === undefined ? undefined : readConfiguration(source, known);
	const configuration = reading?.configuration ?? defaultConfiguration;
	const catalogue = catalogueOf(withUserPacks(standards, packs));
	if (source !== undefined && reading !== undefined) {
		files.set(configurationPath, {
			snapshot: snapshotOf(configurationPath, source),
			kind: 'configuration',
			problems: [
				...reading.problems,
				...missingPacks(configuration, texts, source),
				...applicabilityProblems({ configuration, catalogue }),
			],
			isBroken: reading.isBroken,
		});
	}
	return { setup: setupOf(configuration, source !== undefined, catalogue, today), files };
}

function readPacks(standards: StandardsData, texts: SetupTexts, files: Map<string, SettingsFile>): readonly UserPack[] {
	const packs: UserPack[] = [];
	for (const [path, content] of texts.packs) {
		if ('problem' in content) {
			continue;
		}
		// A pack may add to what the packs before it brought.
		const known = {
			editions: [...standards.standards.map(editionId), ...editionsOf(packs)],
			synonyms: [...Object.keys(standards.synonyms), ...packs.flatMap(pack => Object.keys(pack.synonyms))],
			termsOf: (id: string) => termsOf(withUserPacks(standards, packs), id),
		};
		const { pack, problems, isBroken } = readUserPack(content.text, known);
		files.set(path, { snapshot: snapshotOf(path, content.text), kind: 'pack', problems, isBroken });
		if (pack !== undefined) {
			packs.push(pack);
		}
	}
	return packs;
}

function termsOf(data: StandardsData, id: string): readonly string[] {
	const standard = data.standards.find(row => editionId(row) === id);
	return standard === undefined ? [] : data.packOf(standard).terms.map(({ slug }) => slug);
}

function missingPacks(configuration: Configuration, texts: SetupTexts, source: string): readonly YamlProblem[] {
	return configuration.packs.flatMap(path => {
		const content = texts.packs.get(path);
		if (content !== undefined && 'text' in content) {
			return [];
		}
		const from = Math.max(0, source.indexOf(path));
		const to = Math.min(from + path.length, source.length);
		return [{ from, to, message: `The pack ${path} ${content?.problem ?? 'cannot be read'}.` }];
	});
}
