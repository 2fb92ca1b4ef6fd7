/** The page of the graph's view. Its script draws everything; it may load nothing else. */
export function graphPage(script: string, source: string): string {
	const depths = [1, 2, 3].map(
		depth => `<label><input type="radio" name="depth" value="${depth}"${depth === 1 ? ' checked' : ''}>${depth}</label>`,
	);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}">
<title>Traceability graph</title>
</head>
<body>
<header>
<h1></h1>
<fieldset><legend>Steps</legend>${depths.join('')}</fieldset>
<button type="button" id="save">Save as SVG</button>
</header>
<main></main>
<footer>
<p id="note" role="status"></p>
<p>Broken lines lead to clauses that are covered, thick ones to forms and records, thin ones to other documents. A click or Enter opens, arrow keys move, G shows what lies around a document.</p>
</footer>
<script src="${script}"></script>
</body>
</html>
`;
}
