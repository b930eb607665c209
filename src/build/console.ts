import { formatIssue, type Issue } from '../reading/issue.ts';
import { toUserErrorOfDisk } from './file-system-errors.ts';
import { UserError } from './user-error.ts';

/** Prints faults and warnings, a line each, and how many there are. */
export function printIssues(faults: readonly Issue[], warnings: readonly Issue[], everyWarning: boolean): void {
	for (const fault of faults) console.error(formatIssue(fault));
	if (everyWarning) for (const warning of warnings) console.log(`warning  ${formatIssue(warning)}`);
}

/** `1 fault`, `3 faults`. */
export const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

/**
 * Runs a command; a refusal prints its message and exits 1, as does what the disk refuses; anything else is a defect of the program and shows its stack.
 * A program that the command waits for and that ends without an answer (Pagefind does so on a full disk) leaves Node with nothing to do: that is said too.
 */
export async function run(command: () => Promise<void> | void): Promise<void> {
	const stopped = () => {
		console.error(
			'environment:1  stopped  a program that the command waits for has ended, see above → free some space or memory and try again; the last build is as it was',
		);
		process.exit(1);
	};
	process.once('beforeExit', stopped);
	try {
		await command();
	} catch (error) {
		process.exitCode = 1;
		const said = toUserErrorOfDisk(error);
		console.error(said instanceof UserError ? said.message : said);
	}
	process.removeListener('beforeExit', stopped);
}
