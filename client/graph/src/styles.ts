/** What the picture is drawn with. */
export interface Colours {
	readonly ground: string;
	readonly text: string;
	readonly faint: string;
	readonly fill: string;
	readonly border: string;
	readonly line: string;
	readonly good: string;
	readonly warning: string;
	readonly gap: string;
	readonly focus: string;
	readonly font: string;
}

/** The colours of the editor's theme, whichever it is. */
export const themeColours: Colours = {
	ground: 'var(--vscode-editor-background)',
	text: 'var(--vscode-foreground)',
	faint: 'var(--vscode-descriptionForeground)',
	fill: 'var(--vscode-editorWidget-background)',
	border: 'var(--vscode-contrastBorder, var(--vscode-descriptionForeground))',
	line: 'var(--vscode-descriptionForeground)',
	good: 'var(--vscode-testing-iconPassed)',
	warning: 'var(--vscode-list-warningForeground)',
	gap: 'var(--vscode-list-errorForeground)',
	focus: 'var(--vscode-focusBorder)',
	font: 'var(--vscode-font-family)',
};

/** The styles of the picture itself, in the view and in a file. */
export function pictureStyles(colours: Colours): string {
	return `
.ground { fill: ${colours.ground}; }
.node text { fill: ${colours.text}; font: 12px ${colours.font}; text-anchor: middle; }
.node text.caption { fill: ${colours.faint}; font-size: 10.5px; }
.outline { fill: ${colours.fill}; stroke: ${colours.border}; stroke-width: 1.25; }
.node.described .outline, .node.evidenced .outline { stroke: ${colours.good}; }
.node.claimed .outline, .node.mentioned .outline, .node.planned .outline { stroke: ${colours.warning}; }
.node.missing .outline { stroke: ${colours.gap}; stroke-dasharray: 5 4; }
.node.notApplicable .outline { stroke: ${colours.faint}; stroke-dasharray: 2 3; }
.node.manual .outline, .node.policy .outline { stroke-width: 2.5; }
.node.centre text { font-weight: 600; }
.ring { fill: none; stroke: ${colours.focus}; stroke-width: 1.5; stroke-dasharray: 3 3; }
.edge { fill: none; stroke: ${colours.line}; stroke-width: 1.25; }
.edge.covers { stroke-dasharray: 6 4; }
.edge.records { stroke-width: 2.25; }
.head { fill: ${colours.line}; }
`;
}

/** The styles of the view around the picture. */
export const viewStyles = `
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; }
html, body { height: 100%; margin: 0; padding: 0; background: ${themeColours.ground}; color: ${themeColours.text}; font: var(--vscode-font-size, 13px) ${themeColours.font}; }
body { display: flex; flex-direction: column; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 16px; border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); }
h1 { font-size: 1.1em; font-weight: 600; margin: 0; flex: 1 1 auto; }
fieldset { display: flex; gap: 10px; align-items: center; border: 0; margin: 0; padding: 0; }
fieldset legend { float: left; padding: 0 4px 0 0; }
label { display: inline-flex; align-items: center; gap: 3px; cursor: pointer; }
input { accent-color: var(--vscode-button-background); }
button { background: var(--vscode-button-secondaryBackground); color: var(--vscode-button-secondaryForeground); border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, ${themeColours.faint})); border-radius: 2px; padding: 4px 10px; font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible, input:focus-visible { outline: 1px solid ${themeColours.focus}; outline-offset: 2px; }
main { flex: 1 1 auto; overflow: auto; padding: 8px; }
main svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
footer { padding: 6px 16px; color: ${themeColours.faint}; border-top: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, transparent)); }
footer p { margin: 2px 0; }
.node[role="link"] { cursor: pointer; }
.node:hover .outline { fill: var(--vscode-list-hoverBackground); }
.node:focus { outline: none; }
.node:focus .outline { stroke: ${themeColours.focus}; stroke-width: 3; }
`;
