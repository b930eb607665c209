import { toRobots } from '../export/robots.ts';
import { fullAddress } from '../site.ts';

/** For crawlers; below a folder of a host they do not look for it. */
export const GET = () => new Response(toRobots(fullAddress), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
