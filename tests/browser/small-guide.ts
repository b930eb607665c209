/** Where the small guide of the tests lies: it has a page of nearly every kind, so that what is the same for any guide need not be tried on the real one. */
export const SMALL_SITE_URL = 'https://guide.example';
export const SMALL_BASE = '/peer-support/';
/** How it is built. */
export const SMALL_SETTINGS = { SITE_URL: SMALL_SITE_URL, BASE_PATH: SMALL_BASE };
