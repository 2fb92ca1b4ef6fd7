import { nearest } from '../base/nearest.ts';
import type { World } from '../index/world.ts';
import { rules } from '../rules/registry.generated.ts';
import { severityOf } from '../rules/run.ts';
import { labelOfId } from '../standards/labels.ts';
import { explain } from './explain.ts';
import { escaped } from './markdownText.ts';

/** Why a rule reports, as Markdown: what holds, why it matters, by which entry and layer it was found, and how to live with it. */
export function whyMarkdown(world: World, id: string, entry: string | undefined): string {
	const rule = rules.find(candidate => candidate.id === id);
	if (rule === undefined) {
		const near = nearest(
			id,
			rules.map(candidate => candidate.id),
		);
		return `There is no rule "${escaped(id)}"${near === undefined ? '' : `; "${near}" may be meant`}.\n`;
	}
	const { register } = world.setup.catalogue;
	const found = entry === undefined ? [] : explain(world, `${id}/${entry}`).explanations;
	const rows = found.flatMap(explanation => (explanation.kind === 'usage' ? [explanation] : []));
	const chosen = world.setup.configuration.rules.has(id) ? 'as qms.yaml says' : 'by default';
	const parts = [
		`# ${rule.id}`,
		escaped(rule.summary),
		escaped(rule.rationale),
		...rows.map(({ row, here }) => {
			const [edition = '', number = ''] = row.source?.split(' ') ?? [];
			const source = row.source === null ? '' : `\n- Source: ${escaped(labelOfId(register, edition))}, ${number}`;
			const instead = row.prefer.length === 0 ? '' : `\n- Write: ${row.prefer.map(word => `*${escaped(word)}*`).join(' or ')}`;
			return `## ${escaped(row.slug)}\n\n${escaped(row.why)}\n${instead}${source}\n- From: ${escaped(row.layer)}\n- Here: ${escaped(here)}`;
		}),
		`## Here\n\nReported as **${severityOf(rule, world)}**, ${chosen}.`,
		rule.limits === undefined ? '' : `## What is left alone\n\n${escaped(rule.limits)}`,
		`## To live with it\n\nSet \`rules: { ${rule.id}: off }\` in \`qms.yaml\`, or except a line with \`<!-- qms-disable-line ${rule.id} -- the reason -->\`.`,
	];
	return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
