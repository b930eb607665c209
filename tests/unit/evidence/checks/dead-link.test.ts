import { expect, test } from 'vitest';
import { deadLink } from '../../../../src/evidence/checks/dead-link.ts';
import { audienceText, changed } from '../../../content.ts';
import { evidenceOf, topic, TOPIC } from '../../../evidence.ts';

const file = 'training/one.mdx';
const SCHEME = 'link by `https:`, or to a page of the guide by `/section/topic/`';
const PAGE = 'link to a page that exists, as `/section/topic/` or `/section/topic/#statement`';
const TERMS = changed(
	TOPIC.replaceAll('supervision-', 'names-'),
	'\n---\n\n',
	'\nterms:\n  - term: Peer support worker\n    meaning: One.\n    sources: [roe-2020#asked]\n---\n\n',
);
const issuesOf = (link: string) =>
	deadLink(
		evidenceOf({
			[file]: topic('Nobody has looked.', `Nobody has looked: see ${link}.`),
			'definitions/names.mdx': TERMS,
			'audiences/service-managers.yaml': audienceText('supervision'),
		}),
	);

test.each([
	'[home](/)',
	'[search](/search/)',
	'[a search](/search/?q=line+supervision)',
	'[a section](/training/)',
	'[a topic](/training/one/)',
	'[a statement](/training/one/#supervision-keeps-people)',
	'[a statement of this page](#supervision-keeps-people)',
	'[a part of a page that stands](/method/#limits)',
	'[a part of a section’s page](/training/#in-brief)',
	'[a letter of the glossary](/glossary/#letter-p)',
	'[a source](/sources/roe-2020/)',
	'[a term](/glossary/#peer-support-worker)',
	'[a reader](/for/service-managers/)',
	'[a task](/for/service-managers/#settle-keeps-people)',
	'[elsewhere](https://example.org/page#part)',
	'[post](mailto:ann@example.org)',
	'https://example.org',
	'[by reference][1].\n\n[1]: /search/?q=one',
])('passes %s', (link) => {
	expect(issuesOf(link)).toEqual([]);
});

test.each([
	['a page that is not there', '[one](/training/two/)', 'dead-link', '`/training/two/`', 'write `/training/one/`'],
	['a page without its slash', '[one](/training/one)', 'dead-link', '`/training/one`', 'write `/training/one/`'],
	[
		'an anchor that is not there',
		'[one](/training/one/#supervision-keep-people)',
		'dead-link',
		'`/training/one/#supervision-keep-people`',
		'write `/training/one/#supervision-keeps-people`',
	],
	[
		'an anchor of this page',
		'[one](#supervision-keep-people)',
		'dead-link',
		'`#supervision-keep-people`',
		'write `/training/one/#supervision-keeps-people`',
	],
	['a part of a page that is not there', '[one](/method/#limit)', 'dead-link', '`/method/#limit`', 'write `/method/#limits`'],
	['a page that is near none', '[one](/about/us/all/of/us/)', 'dead-link', '`/about/us/all/of/us/`', PAGE],
	['a relative address', '[one](something-else-altogether.html)', 'dead-link', '`something-else-altogether.html`', PAGE],
	['a script', '[one](javascript:alert)', 'link-scheme', '`javascript:alert`', SCHEME],
	['a script in capitals', '[one](JavaScript:alert)', 'link-scheme', '`JavaScript:alert`', SCHEME],
	['data', '[one](data:text/html,x)', 'link-scheme', '`data:text/html,x`', SCHEME],
	['a port that is none', '[one](https://example.org:99999/)', 'link-scheme', '`https://example.org:99999/`', SCHEME],
	['an escape that is none', '[one](https://example.org/100%)', 'link-scheme', '`https://example.org/100%`', SCHEME],
	['an address without a scheme', '[one](//example.org)', 'link-scheme', '`//example.org`', SCHEME],
])('names the line of a link to %s', (_, link, rule, found, fix) => {
	expect(issuesOf(link)).toEqual([{ rule, file, line: 36, found, fix }]);
});

test('names the line of a definition', () => {
	expect(deadLink(evidenceOf({ [file]: `${TOPIC}\n[1]: /training/two/\n` }))).toMatchObject([{ rule: 'dead-link', file, line: 42 }]);
});
