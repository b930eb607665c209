/** The first file of the sitemap, as `@astrojs/sitemap` names it. */
export const SITEMAP_PATH = '/sitemap-index.xml';

/** What crawlers are told: everything may be read, and where the sitemap is. */
export const toRobots = (at: (path: string) => string) => `User-agent: *\nAllow: /\n\nSitemap: ${at(SITEMAP_PATH)}\n`;
