import { syntaxOf, type WorkspaceDocument } from '../index/world.ts';
import { reasonToWrite } from '../model/exceptions.ts';
import type { Finding } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { spanAround } from '../text/span.ts';

/**
 * The edit that excepts a finding from its rule, with a reason still to be written: behind the line that it stands in; before a line of
 * code or of HTML; for what stands in front matter, for the whole file.
 */
export function exceptionEdit(document: WorkspaceDocument, { rule, from }: Finding): Edit {
	const { text } = document.snapshot;
	const { blocks, frontMatter } = syntaxOf(document);
	const comment = (kind: string): string => `<!-- qms-${kind} ${rule} -- ${reasonToWrite} -->`;
	if (frontMatter !== undefined && from < frontMatter.to) {
		const at = endOfLine(text, Math.max(0, frontMatter.to - 1));
		return insertion(at, `\n\n${comment('disable-file')}`);
	}
	const block = spanAround(blocks, from);
	const start = text.lastIndexOf('\n', from - 1) + 1;
	if (block !== undefined && block.chunk.kind !== 'paragraph' && block.chunk.kind !== 'heading' && block.chunk.kind !== 'table') {
		return insertion(start, `${/^[ \t]*/.exec(text.slice(start, from))?.[0] ?? ''}${comment('disable-next-line')}\n`);
	}
	const line = text.slice(start, endOfLine(text, from));
	// Within the last cell of a table's row, else behind the words and before blanks that break the line.
	const behind = block?.chunk.kind === 'table' ? /[ \t]*\|?[ \t]*$/ : /[ \t]*$/;
	return insertion(start + (behind.exec(line)?.index ?? line.length), ` ${comment('disable-line')}`);
}

function insertion(at: number, insert: string): Edit {
	return { from: at, to: at, insert };
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
