import { stringify } from 'yaml';
import { UserError } from '../../src/build/user-error.ts';
import { AUDIENCE_WORDS } from '../../src/components/site/evidence-words.ts';
import type { Guide } from '../../src/evidence/model.ts';
import { fold, withoutSigns } from '../../src/reading/words.ts';
import { AUDIENCES } from '../../src/schema/audience.ts';
import { answered, type Form, linesOf } from './read-form.ts';
import { asComment, statementsIn } from './statement-form.ts';

/** No slug is longer, in words: it is an address that people read out. */
const MOST_WORDS = 7;

/** Words of a question that say nothing of its subject. */
const SMALL = new Set(
	'a an and are be can do does for how i if in is it me my of on one or our shall should the their to we what when who will with you your'.split(
		' ',
	),
);

/** A name for the file of an answer, of the question’s own words. */
export function slugOf(question: string): string {
	const words = fold(question)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ');
	const telling = words.filter((word) => !SMALL.has(word));
	return (telling.length ? telling : words).slice(0, MOST_WORDS).join('-').slice(0, 64).replace(/-+$/, '');
}

/** The frame of an answer to “a question to answer”, and the name of its file. Refuses one that the guide has an answer to. */
export function toAnswerFrame(form: Form, guide: Pick<Guide, 'answers' | 'statements'>): { slug: string; text: string } {
	const { text: asked, line } = answered(form, 'question');
	const refuse = (at: number, rule: string, found: string, fix: string) => new UserError(`${form.file}:${at}  ${rule}  ${found} → ${fix}`);
	const question = asked.replace(/\s+/g, ' ').trim();
	const words = withoutSigns(question);
	const known = guide.answers.find((one) => [one.question, ...one.alsoAsked].some((other) => withoutSigns(other) === words));
	if (known) throw refuse(line, 'duplicate-question', `“${question}”, which ${known.file} answers`, 'add what is missing there');
	const slug = slugOf(question);
	if (slug === '') throw refuse(line, 'no-answer', `“${question}” has no word in it`, 'write the question there');
	const reader = answered(form, 'reader');
	const audience = AUDIENCES.find((one) => AUDIENCE_WORDS[one] === reader.text);
	if (audience === undefined)
		throw refuse(reader.line, 'unknown-reader', `“${reader.text}”`, `write one of: ${Object.values(AUDIENCE_WORDS).join(', ')}`);
	const record = {
		question,
		alsoAsked: linesOf(form, 'words'),
		audiences: [audience],
		short: '',
		sure: '',
		tools: [],
		statements: statementsIn(answered(form, 'rests').text, guide),
		related: [],
	};
	const comment = asComment(form, ['rests']);
	return { slug, text: [...comment, stringify(record, { lineWidth: 0 })].join('\n') };
}
