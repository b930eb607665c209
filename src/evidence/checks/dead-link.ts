import { writeNearest } from '../../reading/validate.ts';
import type { Issue } from '../../reading/issue.ts';
import { isWebAddress } from '../../schema/words.ts';
import { linkTargets } from '../link-targets.ts';
import type { Evidence } from '../passages.ts';

const MAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+$/;

/** An address of a machine of one’s own, or of a name that stands for none: the guide’s own address before it is published is one. */
const NOWHERE = /^https?:\/\/(?:[^/]*\.)?(?:example|localhost|test|invalid)(?::\d+)?(?<path>\/.*)?$/i;

/** Every link in a body leads to a page and an anchor of the guide, or out of it by `https:`. */
export function deadLink({ records, guide }: Evidence): Issue[] {
	const targets = linkTargets({ records, guide });
	return records.topics.flatMap(({ file, body, section, name }) =>
		body.links.flatMap(({ href, line }): Issue[] => {
			const nowhere = NOWHERE.exec(href);
			if (nowhere) return [{ rule: 'link-scheme', file, line, found: `\`${href}\``, fix: `write \`${nowhere.groups?.['path'] ?? '/'}\`` }];
			if (isWebAddress(href) || MAIL.test(href)) return [];
			const scheme = /^[a-z][a-z\d+.-]*:/i.exec(href)?.[0];
			const found = `\`${href}\``;
			if (scheme || href.startsWith('//'))
				return [{ rule: 'link-scheme', file, line, found, fix: 'link by `https:`, or to a page of the guide by `/section/topic/`' }];
			const target = href.startsWith('#') ? `/${section}/${name}/${href}` : href.replace(/\?[^#]*/, '');
			if (targets.has(target)) return [];
			const fix = writeNearest(target, [...targets], 'link to a page that exists, as `/section/topic/` or `/section/topic/#statement`');
			return [{ rule: 'dead-link', file, line, found, fix }];
		}),
	);
}
