import { type CitationItem, citationItems } from '../../reading/cited-text.ts';
import type { Issue } from '../../reading/issue.ts';
import { nearest } from '../../reading/validate.ts';
import type { Source } from '../model.ts';
import { doubtsOfFact } from '../doubts.ts';
import { type Evidence, type Passage, passagesOf } from '../passages.ts';

type Place = Pick<Passage, 'file' | 'line'>;
const placeOf = ({ file, line }: Passage): Place => ({ file, line });

/** Every fact that is named, with its source where there is one. */
const namedIn = ({ items }: Passage, sources: ReadonlyMap<string, Source>) =>
	items.flatMap(({ key, facts = [] }) => {
		const source = sources.get(key);
		return source ? [...new Set(facts)].map((id) => ({ key, id, source })) : [];
	});

/** Every fact that a citation or a row names stands in the record of its source. */
export function unknownFact(evidence: Evidence): Issue[] {
	const { sources } = evidence.guide;
	return passagesOf(evidence).flatMap((passage) =>
		namedIn(passage, sources)
			.filter(({ id, source }) => !source.facts.some((fact) => fact.id === id))
			.map(({ key, id, source }): Issue => {
				const ids = source.facts.map((fact) => fact.id);
				const near = nearest(id, ids);
				const fix = near ? `write \`@${key}#${near}\`` : `name one of: ${ids.slice(0, 12).join(', ')}`;
				return { rule: 'unknown-fact', ...placeOf(passage), found: `names @${key}#${id}`, fix };
			}),
	);
}

const withoutFacts = (items: readonly CitationItem[]) => [
	...new Set(items.filter(({ facts = [] }) => facts.length === 0).map(({ key }) => key)),
];

/** Every citation names the facts that its sentence rests on; in a why a work may be cited in passing. */
export function citationWithoutFact(evidence: Evidence): Issue[] {
	return passagesOf(evidence)
		.filter(({ kind }) => kind !== 'why')
		.flatMap((passage) =>
			withoutFacts(passage.items)
				.filter((key) => evidence.guide.sources.has(key))
				.map((key): Issue => ({
					rule: 'citation-without-fact',
					...placeOf(passage),
					found: `cites @${key} as a whole`,
					fix: `name the fact: \`@${key}#${evidence.guide.sources.get(key)?.facts[0]?.id ?? 'fact'}\`, or another of its facts`,
				})),
		);
}

/** A why names at least one fact, of whatever source. */
export function whyWithoutFact({ guide: { sources, statements } }: Evidence): Issue[] {
	return [...statements.values()].flatMap(({ id, file, text, why }): Issue[] => {
		// A statement without a why, or with one that says nothing, has another fault already.
		if (!why?.plain) return [];
		if (citationItems(why.segments).some(({ facts = [] }) => facts.length > 0)) return [];
		const [key = text.keys[0]] = why.keys;
		const fact = key === undefined ? undefined : sources.get(key)?.facts[0]?.id;
		const found = `the why of \`${id}\` ${why.keys.length ? 'cites no more than works as a whole' : 'cites nothing'}`;
		const fix = `name a fact that it rests on: \`[@${key ?? 'key'}#${fact ?? 'fact'}]\`, or another`;
		return [{ rule: 'why-without-fact', file, line: why.paragraphs[0]?.line ?? why.line, found, fix }];
	});
}

/** Rows collect what was seen and say what is unsure of it: a doubt is listed there and stops nothing. */
const COLLECTS = new Set<Passage['kind']>(['row', 'table']);

/** No sentence rests on what its record doubts, or on a record that no second reader has checked. */
export function doubtfulFact(evidence: Evidence): Issue[] {
	const { sources } = evidence.guide;
	return passagesOf(evidence).flatMap((passage) => {
		const warning = COLLECTS.has(passage.kind);
		const named = namedIn(passage, sources);
		const unaudited = [...new Set(named.filter(({ source }) => !source.audited).map(({ key }) => key))];
		return [
			...unaudited.map((key): Issue => ({
				rule: 'doubtful-fact',
				...placeOf(passage),
				found: `rests on @${key}, which no second reader has checked`,
				fix: `read its pages again, fix sources/${key}.json and set \`"audited": true\``,
				...(warning && { warning }),
			})),
			...named.flatMap(({ key, id, source }) =>
				doubtsOfFact(source, id).map((why): Issue => ({
					rule: 'doubtful-fact',
					...placeOf(passage),
					found: `rests on @${key}#${id}, of which the record says “${why.slice(0, 60)}”`,
					fix: 'rest it on another fact, or read the page again and take the doubt out of `unsure`',
					...(warning && { warning }),
				})),
			),
		];
	});
}
