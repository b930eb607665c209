import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import AudienceHeader from '../../src/components/audience/AudienceHeader.astro';
import Breadcrumb from '../../src/components/site/Breadcrumb.astro';
import Citation from '../../src/components/cite/Citation.astro';
import CitedText from '../../src/components/cite/CitedText.astro';
import Footer from '../../src/components/site/Footer.astro';
import ForestPlots from '../../src/components/charts/ForestPlots.astro';
import GlossaryEntry from '../../src/components/glossary/GlossaryEntry.astro';
import Header from '../../src/components/site/Header.astro';
import Certainty from '../../src/components/statement/Certainty.astro';
import Metadata from '../../src/components/site/Metadata.astro';
import Pager from '../../src/components/topic/Pager.astro';
import ReferenceEntry from '../../src/components/source/ReferenceEntry.astro';
import RelatedTopics from '../../src/components/topic/RelatedTopics.astro';
import RowTable from '../../src/components/topic/RowTable.astro';
import SectionCards from '../../src/components/section/SectionCards.astro';
import SectionHeader from '../../src/components/section/SectionHeader.astro';
import SectionTopics from '../../src/components/section/SectionTopics.astro';
import SourceCard from '../../src/components/source/SourceCard.astro';
import SourceCheck from '../../src/components/source/SourceCheck.astro';
import SourceDetails from '../../src/components/source/SourceDetails.astro';
import SourceFacts from '../../src/components/source/SourceFacts.astro';
import SourceHeader from '../../src/components/source/SourceHeader.astro';
import Statement from '../../src/components/statement/Statement.astro';
import StatementList from '../../src/components/statement/StatementList.astro';
import TaskCard from '../../src/components/audience/TaskCard.astro';
import TaskChecklist from '../../src/components/audience/TaskChecklist.astro';
import TopicHeader from '../../src/components/topic/TopicHeader.astro';
import TrainingLengths from '../../src/components/topic/TrainingLengths.astro';
import { toGlossary } from '../../src/evidence/glossary.ts';
import type { Guide } from '../../src/evidence/model.ts';
import { topicMetadata } from '../../src/export/metadata.ts';
import { sourceMetadata } from '../../src/export/source-metadata.ts';
import Page from '../../src/layouts/Page.astro';
import { ROWS, type RowKind } from '../../src/schema/topic.ts';
import { holdsLaterFor, report, written } from '../hostile.ts';
import { citationsWith, guide, MARK, withText } from './hostile-guide.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Props = Record<string, unknown>;

const at = (path: string) => `https://guide.example${path}`;
const topicsOf = ({ sections }: Guide) => sections.flatMap(({ topics }) => topics);
/** The first topic that has rows of a kind. */
const topicWith = (all: Guide, kind: RowKind) => topicsOf(all).find(({ rows }) => rows[kind].length > 0);
const first = <T>(list: Iterable<T>): T => [...list][0] as T;
const crumbs = (all: Guide) => all.sections.slice(0, 2).map(({ path, title }) => ({ path, title }));

/** A statement with one citation: where a text ends a sentence is not tried here. */
const citedOnce = [...guide.statements.values()].find(({ text }) => text.segments.filter(({ type }) => type === 'citation').length === 1);

/** Every component that writes a text of the guide, with something of the guide to write. */
const SHOWN: readonly [Component, string, (all: Guide) => Props][] = [
	[Page, 'Page', (all) => ({ title: all.about.title, description: all.about.description, path: '/x/', above: crumbs(all) })],
	[Header, 'Header', () => ({ path: '/x/', search: true })],
	[Footer, 'Footer', () => ({})],
	[Breadcrumb, 'Breadcrumb', (all) => ({ above: crumbs(all), here: all.about.title })],
	[Metadata, 'Metadata of a topic', (all) => ({ metadata: topicMetadata({ guide: all, at }, first(topicsOf(all))) })],
	[
		Metadata,
		'Metadata of a source',
		(all) => ({ metadata: sourceMetadata({ guide: all, at }, first(all.sources.values()), all.about.title) }),
	],
	[SourceCard, 'SourceCard', (all) => ({ source: first(all.sources.values()) })],
	[SourceHeader, 'SourceHeader', (all) => ({ source: first(all.sources.values()) })],
	[SourceDetails, 'SourceDetails', (all) => ({ source: first(all.sources.values()) })],
	[SourceFacts, 'SourceFacts', (all) => ({ ...first(all.sources.values()) })],
	[SourceCheck, 'SourceCheck', (all) => ({ source: [...all.sources.values()].find(({ limitations }) => limitations.length > 0) })],
	[ReferenceEntry, 'ReferenceEntry', (all) => ({ source: first(all.sources.values()), facts: 'two' })],
	[TopicHeader, 'TopicHeader', (all) => ({ topic: first(topicsOf(all)) })],
	[RelatedTopics, 'RelatedTopics', (all) => ({ topics: topicsOf(all).slice(0, 3) })],
	[SectionHeader, 'SectionHeader', (all) => ({ section: first(all.sections) })],
	[SectionTopics, 'SectionTopics', (all) => ({ ...first(all.sections) })],
	[SectionCards, 'SectionCards', () => ({})],
	[Statement, 'Statement', () => ({ id: citedOnce?.id })],
	[StatementList, 'StatementList', (all) => ({ statements: [...all.statements.values()].slice(0, 3) })],
	[Certainty, 'Certainty', (all) => ({ statement: [...all.statements.values()].find(({ reason }) => reason) })],
	[CitedText, 'CitedText', (all) => ({ text: first(topicsOf(all)).summary })],
	[Citation, 'Citation', () => ({ cluster: [{ key: 'roe-2020' }] })],
	[TaskCard, 'TaskCard', (all) => ({ audience: first(all.audiences), task: first(first(all.audiences).tasks), place: 1 })],
	[TaskChecklist, 'TaskChecklist', (all) => ({ audience: first(all.audiences) })],
	[AudienceHeader, 'AudienceHeader', (all) => ({ audience: first(all.audiences) })],
	[GlossaryEntry, 'GlossaryEntry', (all) => ({ term: first(toGlossary(all)) })],
	[ForestPlots, 'ForestPlots, SVG', (all) => ({ topics: topicsOf(all), linked: true })],
	[TrainingLengths, 'TrainingLengths, SVG', (all) => ({ programmes: topicWith(all, 'programmes')?.rows.programmes })],
	[Pager, 'Pager', (all) => ({ previous: crumbs(all)[0], next: crumbs(all)[1] })],
	...(Object.keys(ROWS) as RowKind[]).map((kind): [Component, string, (all: Guide) => Props] => [
		RowTable,
		`RowTable of ${kind}`,
		(all) => ({ kind, rows: topicWith(all, kind)?.rows[kind] }),
	]),
];

const container = await AstroContainer.create();

/** Every component is tried with the same texts: a guide for each is made once. */
const guides = new Map<string, Guide>();
function guideWith(text: string): Guide {
	const made = guides.get(text) ?? withText(guide, text);
	guides.set(text, made);
	return made;
}

/** The elements of a component with the names of their attributes, and every text in it and in them. */
async function rendered(component: Component, props: (all: Guide) => Props, text: string) {
	const all = guideWith(text);
	const locals = { page: { guide: all, citations: citationsWith(text) } };
	const html = await container.renderToString(component, { props: props(all), locals });
	const { document } = parseHTML(html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`);
	const elements = [...document.querySelectorAll('*')];
	// JSON-LD is JSON and COinS an address’s query, and no text: they are tried by themselves.
	const written = elements.filter(({ localName, className }) => localName !== 'script' && className !== 'Z3988');
	// A tick’s key is a digest of the words beside it.
	const isText = (element: Element, name: string) => name !== 'value' || element.getAttribute('type') !== 'checkbox';
	const valuesOf = (element: Element) => [...element.attributes].filter(({ name }) => isText(element, name)).map(({ value }) => value);
	const textOf = (node: Node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '');
	return {
		shape: elements.map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' ')),
		texts: written.flatMap((element) => [...valuesOf(element), textOf(element).join('')]),
	};
}

/** Spaces collapse in HTML; a text in the middle of a sentence may have its first letter lowered. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

afterAll(report);

describe('a text of the guide stays a text: the same elements and attributes, and the text as it is', () => {
	test.each(SHOWN)('%#: $1', { timeout: 60_000 }, async (component, name, props) => {
		const marked = await rendered(component, props, MARK);
		await holdsLaterFor(
			`<${name}>`,
			written,
			async (text) => {
				const { shape, texts } = await rendered(component, props, text);
				expect(shape).toEqual(marked.shape);
				expect(texts.map(plain)).toEqual(marked.texts.map((one) => plain(one.replaceAll(MARK, text))));
			},
			20,
		);
	});
});
