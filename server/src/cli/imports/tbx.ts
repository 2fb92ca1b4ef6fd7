import { SaxesParser } from 'saxes';
import type { ImportedWords } from './imported.ts';

interface Term {
	name: string;
	status: string;
	line: number;
}

/**
 * Reads a term base in TBX (ISO 30042, version 2 and 3): of each concept the preferred term stands for those that are deprecated or
 * superseded, and admitted ones are kept.
 * @param language a language code; terms of other languages are passed over.
 */
export function wordsOfTbx(source: string, language: string): ImportedWords {
	const prefer: ImportedWords['prefer'][number][] = [];
	const keep: string[] = [];
	const left: ImportedWords['left'][number][] = [];
	let terms: Term[] = [];
	let isWanted = true;
	let isStatus = false;
	let text = '';
	const parser = new SaxesParser();
	parser.on('error', error => {
		left.push({
			line: parser.line,
			what: 'The file',
			why: `is not well-formed XML (${error.message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')})`,
		});
	});
	parser.on('opentag', ({ name, attributes }) => {
		const tag = localName(name);
		text = '';
		if (tag === 'conceptEntry' || tag === 'termEntry') {
			terms = [];
		} else if (tag === 'langSec' || tag === 'langSet') {
			isWanted =
				String(attributes['xml:lang'] ?? attributes.lang ?? language)
					.toLowerCase()
					.split('-')[0] === language;
		}
		isStatus = tag === 'administrativeStatus' || (tag === 'termNote' && String(attributes.type) === 'administrativeStatus');
	});
	parser.on('text', part => {
		text += part;
	});
	parser.on('closetag', ({ name }) => {
		const tag = localName(name);
		const value = text.replace(/\s+/g, ' ').trim();
		const last = terms.at(-1);
		if (tag === 'term' && isWanted && value !== '') {
			terms.push({ name: value, status: '', line: parser.line });
		} else if (isStatus && isWanted && last !== undefined) {
			last.status = value;
			isStatus = false;
		} else if (tag === 'conceptEntry' || tag === 'termEntry') {
			takeConcept(terms);
		}
		text = '';
	});
	parser.write(source).close();
	return { prefer, keep, forbid: [], left };

	function takeConcept(concept: readonly Term[]): void {
		const isOut = ({ status }: Term): boolean => /^(?:deprecated|superseded)Term/.test(status);
		const main = concept.find(({ status }) => status.startsWith('preferredTerm')) ?? concept.find(term => !isOut(term));
		for (const term of concept) {
			if (isOut(term) && main === undefined) {
				left.push({ line: term.line, what: term.name, why: 'is deprecated, and its concept names no other term' });
			} else if (isOut(term) && main !== undefined) {
				prefer.push({ word: term.name, use: [main.name] });
			} else if (term.status.startsWith('admittedTerm')) {
				keep.push(term.name);
			}
		}
	}
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
