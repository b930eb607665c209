import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { SectionId } from './schema/section.ts';
import { TOPICS } from './schema/topic.ts';
import { CONTENT } from './site.ts';

const topics = <S extends SectionId>(section: S) =>
	defineCollection({ loader: glob({ pattern: '*.mdx', base: resolve(CONTENT, section) }), schema: TOPICS[section] });

/** The eight sections of the review: their topics’ bodies are rendered by Astro. All other content comes through the door. */
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
