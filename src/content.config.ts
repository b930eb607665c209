import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { SectionId } from './schema/section.ts';
import { source } from './schema/source.ts';
import { TOPICS } from './schema/topic.ts';
import { CONTENT } from './site.ts';

const topics = <S extends SectionId>(section: S) =>
	defineCollection({ loader: glob({ pattern: '*.mdx', base: `${CONTENT}/${section}` }), schema: TOPICS[section] });

/** The eight sections of the review and the sources that they cite. */
export const collections = {
	definitions: topics('definitions'),
	implementation: topics('implementation'),
	experiences: topics('experiences'),
	perceptions: topics('perceptions'),
	recruitment: topics('recruitment'),
	training: topics('training'),
	supervision: topics('supervision'),
	effectiveness: topics('effectiveness'),
	sources: defineCollection({ loader: glob({ pattern: '*.json', base: `${CONTENT}/sources` }), schema: source }),
};
