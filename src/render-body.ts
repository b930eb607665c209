import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { getEntry, render } from 'astro:content';
import type { Topic } from './evidence/model.ts';
import { CONTENT } from './site.ts';

type Rendered = Pick<Awaited<ReturnType<typeof render>>, 'Content' | 'headings'>;

interface MdxModule {
	default: Rendered['Content'];
	getHeadings: () => Rendered['headings'];
}

/**
 * The body of a topic with its headings. A preview asks for the file itself, by the time it was saved and its size: the watcher tells of two saves within
 * 50 ms only once, and a file may be asked for while it is written. Of one that cannot be read it has no body, and the page says what is wrong.
 */
export async function renderBody({ section, slug, file }: Topic): Promise<Partial<Rendered> & Pick<Rendered, 'headings'>> {
	if (import.meta.env.DEV) {
		try {
			const path = resolve(CONTENT, file);
			const { mtimeMs, size } = statSync(path);
			// The plug-in for MDX knows its files by how their address ends.
			const body = (await import(/* @vite-ignore */ `/@fs${path}?saved=${mtimeMs}&size=${size}&.mdx`)) as MdxModule;
			return { Content: body.default, headings: body.getHeadings() };
		} catch {
			return { headings: [] };
		}
	}
	const entry = await getEntry(section, slug);
	if (!entry) throw new Error(`${file} is in the guide and not in its collection`);
	return render(entry);
}
