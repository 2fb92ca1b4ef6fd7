import { idPatternOf, type World } from '../../index/world.ts';
import { idMentionsIn, isId } from '../../model/ids.ts';

/** Would a text be read as an id wherever the one that it takes the place of is? */
export function isWrittenAsId(world: World, wanted: string, before: string): boolean {
	const pattern = idPatternOf(world.setup.configuration);
	if (pattern !== undefined) {
		return wanted.match(pattern)?.[0] === wanted;
	}
	if (isMention(before)) {
		return isMention(wanted);
	}
	return isId(wanted) || (/^[\w.-]{2,24}$/.test(wanted) && (/\d/.test(wanted) || !/\d/.test(before)));
}

function isMention(text: string): boolean {
	return idMentionsIn(text).some(({ from, to }) => from === 0 && to === text.length);
}
