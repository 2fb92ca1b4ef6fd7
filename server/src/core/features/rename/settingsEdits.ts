import { resolvePath } from '../../base/paths.ts';
import { configurationPath } from '../../configuration/configuration.ts';
import type { World } from '../../index/world.ts';
import { normalizeId } from '../../model/ids.ts';
import { entriesOf, parseYaml, type YamlValue } from '../../syntax/frontMatter.ts';
import type { Edit } from '../../text/edit.ts';
import type { Change } from './change.ts';
import { spanIn } from './frontMatterPaths.ts';

/** How `qms.yaml` follows a change: ids that it names to the letter, the clause map, the master list and packs. Globs stay. */
export function settingsEdits(world: World, { ids, moved }: Change): readonly Edit[] {
	const text = world.settingsFiles.get(configurationPath)?.snapshot.text;
	if (text === undefined) {
		return [];
	}
	const changed = (value: YamlValue, after: string): Edit[] => {
		const span = after === value.text ? undefined : spanIn(text, value, value.text);
		return span === undefined ? [] : [{ ...span, insert: after }];
	};
	const newPath = (value: YamlValue): string => {
		const path = resolvePath('', value.text) ?? value.text;
		return moved(path) === path ? value.text : moved(path);
	};
	const newId = (value: YamlValue): string => {
		const change = ids.find(({ spelling }) => normalizeId(value.text) === spelling.id);
		return change === undefined ? value.text : change.respell(value.text);
	};
	return entriesOf(parseYaml(text, 0).yaml, 0).flatMap(({ key, values, entries }) => {
		switch (key) {
			case 'masterList':
			case 'clauseMap':
			case 'packs':
				return values.flatMap(value => changed(value, newPath(value)));
			case 'ids':
				return entries
					.filter(({ key: inner }) => inner === 'external')
					.flatMap(entry => entry.values.flatMap(value => changed(value, newId(value))));
			case 'kinds':
				return entries.flatMap(entry =>
					entry.values.flatMap(value => changed(value, value.text.includes('/') ? moved(value.text) : newId(value))),
				);
			default:
				return [];
		}
	});
}
