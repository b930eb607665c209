import { createHash } from 'node:crypto';

/** What lets this script or this sheet stand inside a page, and no other, as the security policy says it: the digest of its very text. */
export const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
