import { toLlms } from '../export/llms.ts';
import { loadGuide } from '../load-guide.ts';
import { fullAddress } from '../site.ts';

/** The guide for language models: every page as Markdown. */
export const GET = () => new Response(toLlms(loadGuide().guide, fullAddress), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
