import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a change of colours can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe leaves to a person’s judgement, by rule, with the elements of which a person has judged it: each is there on purpose.
 * - A group’s heading in a table spans all columns and says `scope="rowgroup"`, as the HTML standard has it; axe looks for cells in rows and columns alone.
 * - The numbers of an axis are text over its line: `--quiet` on the page’s own ground, which axe measures wherever else they meet.
 */
const JUDGED: readonly [rule: string, elements: string][] = [
	['th-has-data-cells', 'table:has(th[scope="rowgroup"])'],
	['color-contrast', '.plot-axis > text'],
	['color-contrast-enhanced', '.plot-axis > text'],
];

/** Runs in the page. */
async function runAxe({ rules, judged }: { rules: readonly string[] | undefined; judged: typeof JUDGED }): Promise<string[]> {
	const { axe: engine } = window as unknown as { axe: typeof axe };
	const root = document.documentElement.style;
	// Strokes are drawn beside text, in its padding: axe cannot tell, and would leave the contrast of that text undecided.
	root.setProperty('--rail', 'none');
	root.setProperty('--rail-across', 'none');
	const contrast = (id: string, normal: number, large: number) => ({
		id,
		// What axe has by itself, and no doubts because of `::before`, which is such a stroke or a word.
		options: {
			ignoreUnicode: true,
			ignoreLength: true,
			ignorePseudo: true,
			boldValue: 700,
			boldTextPt: 14,
			largeTextPt: 18,
			contrastRatio: { normal: { expected: normal }, large: { expected: large } },
			shadowOutlineEmMax: 0.2,
		},
	});
	engine.configure({ checks: [contrast('color-contrast', 4.5, 3), contrast('color-contrast-enhanced', 7, 4.5)] });
	const { violations, incomplete } = await engine.run(document, {
		resultTypes: ['violations', 'incomplete'],
		...(rules && { runOnly: [...rules] }),
	});
	root.removeProperty('--rail');
	root.removeProperty('--rail-across');
	const isJudged = (rule: string, selector: string) => {
		const element = document.querySelector(selector);
		return judged.some(([of, elements]) => of === rule && element?.matches(elements));
	};
	const lines = (results: axe.Result[], verdict: string) =>
		results.flatMap(({ id, nodes }) =>
			nodes
				.map(({ target }) => target.join(' '))
				.filter((selector) => verdict === '' || !isJudged(id, selector))
				.map((selector) => `${id}${verdict} at ${selector}`),
		);
	return [...lines(violations, ''), ...lines(incomplete, ' undecided')];
}

/** What axe finds on a page as it stands, of all its rules or of some, and what it leaves undecided and nobody has judged; a line each. */
export async function findBarriers(page: Pick<Page, 'evaluate'>, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	return page.evaluate(runAxe, { rules, judged: JUDGED });
}
