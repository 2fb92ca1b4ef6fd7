import {
	type CompletionItem,
	CompletionItemKind,
	type Diagnostic,
	DiagnosticSeverity,
	DiagnosticTag,
	type DocumentSymbol,
	type InlayHint,
	MarkupKind,
	SymbolKind,
} from 'vscode-languageserver';
import type { Severity } from '../core/configuration/configuration.ts';
import { snapshotAt } from '../core/features/check.ts';
import type { Completion } from '../core/features/completion.ts';
import type { TitleHint } from '../core/features/inlay.ts';
import { pathScheme } from '../core/features/markdownText.ts';
import type { SectionSymbol } from '../core/features/symbols.ts';
import type { World } from '../core/index/world.ts';
import type { Finding } from '../core/rules/rule.ts';
import { rangeOf } from '../core/text/snapshot.ts';

/** Turns paths of the workspace into addresses, and knows where the pages of the rules are. */
export interface Addresses {
	readonly uriOf: (path: string) => string;
	readonly rulePages: string;
}

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(world: World, finding: Finding, { uriOf, rulePages }: Addresses): Diagnostic {
	const related = finding.related.map(({ path, message, ...span }) => ({
		location: { uri: uriOf(path), range: rangeOf(snapshotAt(world, path), span) },
		message,
	}));
	return {
		range: rangeOf(snapshotAt(world, finding.path), finding),
		severity: severityNumbers[finding.severity],
		code: finding.rule,
		codeDescription: { href: `${rulePages}/${finding.rule}.md` },
		source: 'qms',
		message: finding.message,
		...(finding.isDeprecated ? { tags: [DiagnosticTag.Deprecated] } : {}),
		...(related.length > 0 ? { relatedInformation: related } : {}),
	};
}

/** Markdown in which links into the workspace have got real addresses. */
export function toMarkup(markdown: string, { uriOf }: Addresses): { readonly kind: typeof MarkupKind.Markdown; readonly value: string } {
	const value = markdown.replace(
		new RegExp(`\\(${pathScheme}([^)#]*)`, 'g'),
		(_, path: string) => `(${uriOf(decodeURI(path).replace(/%28|%29/g, decodeURIComponent))}`,
	);
	return { kind: MarkupKind.Markdown, value };
}

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
	clause: CompletionItemKind.Reference,
	term: CompletionItemKind.Text,
	document: CompletionItemKind.File,
	key: CompletionItemKind.Property,
	value: CompletionItemKind.EnumMember,
	gap: CompletionItemKind.Snippet,
};

export function toCompletionItem(completion: Completion): CompletionItem {
	return {
		label: completion.label,
		kind: completionKinds[completion.kind],
		detail: completion.detail,
		...(completion.documentation === '' ? {} : { documentation: completion.documentation }),
		filterText: completion.filter,
		sortText: completion.sort,
		textEdit: { range: completion.range, newText: completion.insert },
	};
}

export function toInlayHint(hint: TitleHint): InlayHint {
	return { position: hint.position, label: hint.label, tooltip: hint.tooltip, paddingLeft: true };
}

export function toDocumentSymbol(symbol: SectionSymbol): DocumentSymbol {
	return {
		name: symbol.name,
		...(symbol.detail === '' ? {} : { detail: symbol.detail }),
		kind: SymbolKind.String,
		range: symbol.range,
		selectionRange: symbol.selection,
		children: symbol.children.map(toDocumentSymbol),
	};
}
