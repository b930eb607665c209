import type { PageContext } from './components/site/page-context.ts';

declare global {
	namespace App {
		interface Locals {
			/** Set by every page before it renders, so that components inside MDX see it too. */
			page: PageContext;
		}
	}
}
