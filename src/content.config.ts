import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { SectionId } from './schema/section.ts';
import { TOPICS } from './schema/topic.ts';
import { CONTENT } from './site.ts';

/** `npm run dev`: a faulty file would keep Astro from starting. Its types and completion stay. */
const isPreview = Boolean(process.env['GUIDE_PREVIEW']);
const NOTHING = { name: 'nothing', load: () => Promise.resolve() };

const topics = <S extends SectionId>(section: S) =>
	defineCollection({ loader: isPreview ? NOTHING : glob({ pattern: '*.mdx', base: resolve(CONTENT, section) }), schema: TOPICS[section] });

/** The eight sections of the review: their topics’ bodies are rendered by Astro. All other content comes through the door. A preview asks for each file itself. */
export const collections = {
	definitions: topics('definitions'),
	implementation: topics('implementation'),
	experiences: topics('experiences'),
	perceptions: topics('perceptions'),
	recruitment: topics('recruitment'),
	training: topics('training'),
	supervision: topics('supervision'),
	effectiveness: topics('effectiveness'),
};
