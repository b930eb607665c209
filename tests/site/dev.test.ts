import { expect, test } from 'vitest';
import { Site, writeSite } from './base.ts';
import { run } from './command.ts';

test('dev names every fault that is there when it starts, and ends', async () => {
	const site = new Site()
		.edit('training/staying.mdx', 'order: 1', 'order: four')
		.edit('supervision/staying.mdx', 'order: 1', 'order: 4: 5')
		.edit('recruitment/staying.mdx', 'order: 1', 'order: 1\nprogrammes: []');
	const place = writeSite(site);
	const { code, stderr } = await run('dev', { GUIDE_CONTENT: place.content, PORT: '4499' });
	place.remove();
	expect(stderr.split('\n').filter((line) => /^(?:recruitment|supervision|training)\/staying\.mdx/.test(line))).toEqual([
		expect.stringMatching(/^recruitment\/staying\.mdx:5 {2}unknown-field {2}`programmes` → /),
		expect.stringMatching(/^supervision\/staying\.mdx:4 {2}malformed-yaml {2}/),
		expect.stringMatching(/^training\/staying\.mdx:4 {2}wrong-value {2}`order` is “four” → expected number$/),
	]);
	expect(stderr).not.toMatch(/^ {4}at /m);
	expect(code).toBe(1);
});
