import type * as Site from '../site.ts';
import { loadEnvFile } from './env-file.ts';
import { UserError } from './user-error.ts';

/** The site’s address and the content folder, from the environment and `.env`; a setting that cannot be used is refused in its own words. */
export async function configuration(): Promise<typeof Site> {
	loadEnvFile();
	try {
		return await import('../site.ts');
	} catch (error) {
		throw error instanceof Error ? new UserError(error.message) : error;
	}
}
