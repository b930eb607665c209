import { digestOf } from '../reading/digest.ts';
import type { Fact } from '../schema/source.ts';

/** By what the words of a fact are known, in an edition and in a second reading. */
export const factDigest = ({ fact }: Pick<Fact, 'fact'>) => digestOf(fact);
