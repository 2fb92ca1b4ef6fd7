import { type DataTransfer, DataTransferItem, Range, type TreeDragAndDropController, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ClaimClauseParams, type ClaimClauseResult, claimClauseMethod, type TraceItem } from '../../../server/src/protocol.ts';
import { claimMessage } from './claimMessage.ts';

const uriList = 'text/uri-list';

/** A document that is dropped on a clause claims it. Documents come from the trees or from the explorer. */
export class ClaimByDrop implements TreeDragAndDropController<TraceItem> {
	readonly dragMimeTypes = [uriList];
	readonly dropMimeTypes = [uriList];
	readonly #client: BaseLanguageClient;

	constructor(client: BaseLanguageClient) {
		this.#client = client;
	}

	handleDrag(items: readonly TraceItem[], data: DataTransfer): void {
		const uris = items.filter(({ type }) => type === 'document').flatMap(({ place }) => (place === null ? [] : [place.uri]));
		if (uris.length > 0) {
			data.set(uriList, new DataTransferItem(uris.join('\r\n')));
		}
	}

	async handleDrop(target: TraceItem | undefined, data: DataTransfer): Promise<void> {
		const clause = target?.clause;
		const list = await data.get(uriList)?.asString();
		const uris = (list ?? '').split(/\r?\n/).filter(uri => uri !== '' && !uri.startsWith('#'));
		if (clause === undefined || clause === null || uris.length === 0) {
			return;
		}
		const results: ClaimClauseResult[] = [];
		const edit = new WorkspaceEdit();
		for (const uri of new Set(uris.map(each => Uri.parse(each).toString()))) {
			const params: ClaimClauseParams = { ...clause, uri };
			const result = await this.#client.sendRequest<ClaimClauseResult | null>(claimClauseMethod, params);
			for (const { range, newText } of result?.edits ?? []) {
				edit.replace(Uri.parse(uri), new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
			}
			results.push(...(result === null ? [] : [result]));
		}
		if (edit.size > 0) {
			await workspace.applyEdit(edit);
			await this.#show(edit);
		}
		const message = claimMessage(results);
		if (message !== undefined) {
			void window.showInformationMessage(message);
		}
	}

	/** What was changed is shown, so that it can be undone where it was done. */
	async #show(edit: WorkspaceEdit): Promise<void> {
		const [first] = edit.entries();
		if (first !== undefined) {
			const [uri, edits] = first;
			const at = edits[0]?.range.start;
			await window.showTextDocument(uri, { preview: false, ...(at === undefined ? {} : { selection: new Range(at, at) }) });
		}
	}
}
