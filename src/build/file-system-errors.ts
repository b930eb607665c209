import { UserError } from './user-error.ts';

/** What a system says when it cannot read or write, in plain words, and what to do about it. */
const DISK_FAULTS: Record<string, string> = {
	ENOSPC: 'the disk is full → free some space',
	EDQUOT: 'your share of the disk is used up → free some space',
	EROFS: 'the disk can only be read → use another',
	EACCES: 'you may not read or write there → allow it',
	EPERM: 'you may not read or write there → allow it',
	ENOTDIR: 'a file stands where a folder is to be → move the file away',
	EISDIR: 'a folder stands where a file is to be → move the folder away',
	EEXIST: 'something else stands there → move it away',
	EBUSY: 'another program uses it → close that',
	EMFILE: 'too many files are open → raise the limit, e.g. `ulimit -n 4096`',
	ENAMETOOLONG: 'the name is too long → choose a shorter one',
};

/** The same of a build, which only writes, and may write elsewhere. */
const AT_BUILDS: typeof DISK_FAULTS = {
	...DISK_FAULTS,
	EROFS: 'the disk can only be read → build elsewhere, or name another folder in GUIDE_DIST',
	EACCES: 'you may not write there → allow it, or name another folder in GUIDE_DIST',
	EPERM: 'you may not write there → allow it, or name another folder in GUIDE_DIST',
	ENOTDIR: 'a file stands where a folder is to be → name another folder in GUIDE_DIST',
	EBUSY: 'the folder is a mounted disk, which nothing can take the place of → name a folder inside it in GUIDE_DIST',
	ENAMETOOLONG: 'the name is too long → name a shorter folder in GUIDE_DIST',
};

/** The system’s name for a fault: its code, or the words with which a tool has passed it on. */
function codeIn(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code } = error as NodeJS.ErrnoException;
	if (code !== undefined && Object.hasOwn(DISK_FAULTS, code)) return code;
	const words = /\b(E[A-Z]{4,})\b/.exec(error.message)?.[1];
	const named = /no space left on device|os error 28/i.test(error.message) ? 'ENOSPC' : words;
	return named !== undefined && Object.hasOwn(DISK_FAULTS, named) ? named : codeIn(error.cause);
}

/** A fault of the disk that ends a build as a refusal in plain words; anything else as it is. */
export function toUserError(error: unknown, folder: string): unknown {
	const code = codeIn(error);
	if (code === undefined) return error;
	const { path = folder } = error as NodeJS.ErrnoException;
	const [found, fix] = (AT_BUILDS[code] ?? '').split(' → ');
	return new UserError(`${path}:1  cannot-write  ${code}: ${found} → ${fix}, then build again; the last build is as it was`);
}

/** The same of any other command: what the system itself says of a file or folder, in plain words. */
export function toUserErrorOfDisk(error: unknown): unknown {
	if (!(error instanceof Error) || !('syscall' in error)) return error;
	const { code = '', path = 'environment' } = error as NodeJS.ErrnoException;
	return Object.hasOwn(DISK_FAULTS, code)
		? new UserError(`${path}:1  disk-fault  ${code}: ${DISK_FAULTS[code] ?? ''}, then try again`)
		: error;
}
