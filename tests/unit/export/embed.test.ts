import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cardHeight, frameHtml, quotationHtml, toOembed } from '../../../src/export/embed.ts';
import { oembed } from '../../../src/schema/oembed.ts';
import { changed, GUIDE } from '../../content.ts';
import { evidenceOf } from '../../evidence.ts';

const NAME = 'A “small” & <i>odd</i> guide';
const WORDS = 'Settle it "first" & early </textarea><script>1</script>.';
const { guide } = evidenceOf({ 'guide.yaml': changed(GUIDE, 'title: A small guide', `title: '${NAME}'`) });
const written = guide.statements.get('supervision-named-first');
if (!written) throw new Error('the content has the statement');
/** With words that no check would let through. */
const statement = { ...written, text: { ...written.text, plain: WORDS } };
const cardAt = (base: string) => ({
	about: guide.about,
	statement,
	restsOn: 'Rests on research.',
	at: (path: string) => `https://guide.example${base}${path.slice(1)}`,
});

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } });
const faultsOf = (html: string) =>
	validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
const parse = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe.each(['/', '/peer-support/', '/a/b.c/~d/'])('below %s', (base) => {
	const card = cardAt(base);

	test('the frame is valid HTML with a name, of the card’s own address, and tells nothing of the page around it', () => {
		const html = frameHtml(card);
		expect(faultsOf(html)).toEqual([]);
		const frame = parse(html).querySelector('iframe');
		expect(Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
			src: `https://guide.example${base}embed/supervision-named-first/`,
			title: `Statement 6.1.2, ${NAME}`,
			width: '600',
			height: String(cardHeight(card)),
			loading: 'lazy',
			referrerpolicy: 'no-referrer',
			style: 'max-width: 100%; border: 0',
		});
	});

	test('the quotation is valid HTML with the words as text, and leads to the statement and its licence', () => {
		const html = quotationHtml(card);
		expect(faultsOf(html)).toEqual([]);
		const document = parse(html);
		expect(document.querySelector('blockquote')?.textContent.trim()).toBe(WORDS);
		expect(document.querySelector('script, i, textarea')).toBeNull();
		expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(
			`https://guide.example${base}training/one/#supervision-named-first`,
		);
		expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
			`https://guide.example${base}training/one/#supervision-named-first`,
			'https://creativecommons.org/licenses/by/4.0/',
		]);
		expect(document.querySelector('body > p')?.textContent).toBe(`Statement 6.1.2, ${NAME}, January 2026 edition, CC BY 4.0`);
	});

	test('oEmbed gives the same frame, as its schema has it', () => {
		const file: unknown = JSON.parse(JSON.stringify(toOembed(card)));
		expect(oembed.parse(file)).toEqual({
			version: '1.0',
			type: 'rich',
			title: `Statement 6.1.2, ${NAME}`,
			author_name: 'The tests',
			provider_name: NAME,
			provider_url: `https://guide.example${base}`,
			html: frameHtml(card),
			width: 600,
			height: cardHeight(card),
		});
	});
});

test('oEmbed is not written for what has no address', () => {
	expect(() => toOembed({ ...cardAt('/'), at: (path) => path })).toThrow(/provider_url/);
});

test('a card is higher for more words, up to a height from which on it scrolls', () => {
	const heights = [0, 100, 400, 2_000, 4_000].map((length) => cardHeight({ statement, restsOn: 'x'.repeat(length) }));
	expect(heights).toEqual([...heights].sort((a, b) => a - b));
	expect(new Set(heights.slice(0, 3)).size).toBe(3);
	expect(heights.slice(3)).toEqual([640, 640]);
});
