import { statementCard } from '../../components/embed/statement-card.ts';
import type { Statement } from '../../evidence/model.ts';
import { toOembed } from '../../export/embed.ts';
import { toJson } from '../../export/published.ts';
import { loadGuide } from '../../load-guide.ts';

export const getStaticPaths = () =>
	[...loadGuide().guide.statements.values()].map((statement) => ({ params: { statement: statement.id }, props: { statement } }));

/** What a site gets that asks how to embed a statement. */
export const GET = ({ props: { statement } }: { props: { statement: Statement } }) =>
	new Response(toJson(toOembed(statementCard(statement, loadGuide().guide))), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
