/** A row of a truth file that is wrong itself, or that it lacks, and why. At most two in a hundred rows may be. */
export interface Exception {
	readonly folder: string;
	readonly document: string;
	/** As the truth file writes it. */
	readonly standard: string;
	readonly clause: string;
	/** `wrong`: the row is not declared so. `lacking`: the document declares it, and the truth has no row. */
	readonly is: 'wrong' | 'lacking';
	readonly why: string;
}

const both = 'The front matter says "standard: both", which names no standard.';

export const exceptions: readonly Exception[] = [
	...(
		[
			['0030_ISMS_Kontext_und_Interessierte_Parteien', '5.3', '0030_ISMS_Organisation_Rollen_RACI.md'],
			['0040_ISMS_Governance_Rollen_und_Verantwortlichkeiten', '7.5', '0040_Dokumentenlenkung.md'],
			['0050_ISMS_Dokumentenlenkung', '6.1.2', '0050_Risikoanalyse_Methodik.md'],
			['0060_ISMS_Risikomanagement_Methodik', '6.1.3', '0060_Risikobehandlungsplan.md'],
			['0070_ISMS_Risikoakzeptanzkriterien', '6.1.3', '0070_Statement_of_Applicability_SoA.md'],
		] as const
	).map(([document, clause, named]) => ({
		folder: 'surreal70__Handbook-Generator',
		document: `templates/de/isms/${document}.md`,
		standard: 'ISO/IEC 27001',
		clause,
		is: 'wrong' as const,
		why: `The table names ${named}, which is not there; the truth took another file with the same number.`,
	})),
	{
		folder: 'innolitics__rdm',
		document: 'README.md',
		standard: 'IEC 62304',
		clause: '6.2.4',
		is: 'wrong',
		why: 'An example of the notation in a fenced code block.',
	},
	...['7', '9'].map(
		clause =>
			({
				folder: 'innolitics__rdm',
				document: 'rdm/init_files/documents/note_about_missing_requirements.md',
				standard: 'ISO 14971',
				clause,
				is: 'lacking',
				why: 'Marked in the text, [[14971:7]] and [[14971:9 and …]].',
			}) as const,
	),
	...['00-dashboard/Document Register.md', '00-dashboard/Documents by Status.md', '00-dashboard/Overdue Reviews.md'].map(
		document => ({ folder: 'lisadonlon__lean-iso13485-qms', document, standard: 'both', clause: '4.2.4', is: 'wrong', why: both }) as const,
	),
	...['00-dashboard/Document Register.md', '00-dashboard/Documents by Status.md', '00-dashboard/Overdue Reviews.md'].map(
		document =>
			({ folder: 'lisadonlon__lean-iso13485-qms', document, standard: 'ISO 13485', clause: '4.2.4', is: 'lacking', why: both }) as const,
	),
];
