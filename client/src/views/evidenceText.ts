import type { ClauseEvidence, TracePlace } from '../../../server/src/protocol.ts';

/** The tooltip of a clause as Markdown: its state, the lines that were seen with a link to each, and what was not seen. */
export function evidenceText({ title, state, topic, places, more, open }: ClauseEvidence, command: string): string {
	const lines = places.map(({ item, document, text, place }) => {
		const letter = item === null ? '' : `${escaped(item)}\\) `;
		return `- ${letter}“${escaped(text)}” [${escaped(document)}](${commandLink(command, place)})`;
	});
	const rest = more === 0 ? [] : [`- and ${more} more ${more === 1 ? 'place' : 'places'}`];
	const unseen = open.length === 0 ? [] : [`No text was seen for: ${open.map(escaped).join('; ')}`];
	return [`**${escaped(title)}** · ${escaped(state)}`, topic === '' ? '' : escaped(topic), [...lines, ...rest].join('\n'), ...unseen]
		.filter(part => part !== '')
		.join('\n\n');
}

function commandLink(command: string, place: TracePlace): string {
	const query = encodeURIComponent(JSON.stringify([place])).replace(/[()']/g, letter => `%${letter.charCodeAt(0).toString(16)}`);
	return `command:${command}?${query}`;
}

/** Text of a document as it is: nothing in it is taken for Markdown, a link or a tag. */
export function escaped(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
