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
 * The body of a topic with its headings. A preview asks for the file itself, which is another the moment that it is saved; of one that cannot be read it has no body, and
 * the page says what is wrong.
 */
export async function renderBody({ section, slug, file }: Topic): Promise<Partial<Rendered> & Pick<Rendered, 'headings'>> {
	if (import.meta.env.DEV) {
		try {
			const body = (await import(/* @vite-ignore */ `/@fs${resolve(CONTENT, file)}`)) as MdxModule;
			return { Content: body.default, headings: body.getHeadings() };
		} catch {
			return { headings: [] };
		}
	}
	const entry = await getEntry(section, slug);
	if (!entry) throw new Error(`${file} is in the guide and not in its collection`);
	return render(entry);
}
