import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in hexadecimal: tells whether a file is still what it was. */
export const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
