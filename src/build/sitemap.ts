import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Guide } from '../evidence/model.ts';
import { firstPublished } from '../evidence/editions.ts';
import { fullAddress } from '../site.ts';
import { checkedGuide } from './checked-guide.ts';

/** Pages that search engines are not to keep: copies of others, frozen words, references and cards of single statements, and parts of pages. */
const LEFT_OUT =
	/\/(?:print|offline|search\/box|embed\/[^/]+|editions\/\d{4}-\d\d\/[^/]+\/[^/]+|cite\/(?!answers\/|tools\/)[^/]+\/[^/]+\/[^/]+)\/$/;

/** Whether a page’s address is in the sitemap; `moved`: addresses that lead on to others. */
export const isListed = (page: string, moved: readonly string[] = []) => !moved.some((path) => page.endsWith(path)) && !LEFT_OUT.test(page);

/** The day on which each page of the guide last changed, by full address: when it was last read through, and not before it was published. */
export function lastChanges(guide: Guide): ReadonlyMap<string, string> {
	const { about, sections, answers, tools, countries, audiences, editions } = guide;
	const topics = sections.flatMap((section) => section.topics);
	const reviewed = [
		...topics.map(({ path, section, slug, reviewed }) => ({
			path,
			reviewed,
			since: firstPublished(guide, (edition) => `${section}/${slug}` in edition.topics),
		})),
		...[...answers, ...tools, ...countries, ...audiences].map((page) => ({ ...page, since: about.published })),
		...editions.map(({ path, published }) => ({ path, reviewed: published, since: published })),
	];
	return new Map(reviewed.map(({ path, reviewed, since }) => [fullAddress(path), reviewed > since ? reviewed : since]));
}

/** The sitemap, with the day on which each page last changed; that of the edition where a page has none of its own. */
export const guideSitemap = (moved: readonly string[]): AstroIntegration => {
	let days: ReadonlyMap<string, string> | undefined;
	return sitemap({
		filter: (page) => isListed(page, moved),
		serialize: (item) => {
			const { guide } = checkedGuide();
			days ??= lastChanges(guide);
			return { ...item, lastmod: days.get(item.url) ?? guide.about.published };
		},
	});
};
