import { findContentFiles } from '../src/content-files.ts';
import { toEvidence } from '../src/evidence/evidence.ts';

/** The real guide as its content says it: read once for all tests that share their modules. */
export const evidence = toEvidence(findContentFiles('src/content'));
export const { guide } = evidence;
