import type { ContentFile } from './decode.ts';
import type { Issue } from './issue.ts';

/** A text file ends with a line end; one that does not may have lost more than that. */
export function cutOff(file: string, text: string): Issue[] {
	if (text.endsWith('\n')) return [];
	const lines = text.split('\n');
	const found = `no line end after “${(lines.at(-1) ?? '').slice(-25).trim()}”`;
	return [{ rule: 'file-cut-off', file, line: lines.length, found, fix: 'see that the end of the file is there, and end its last line' }];
}

const isPlain = ({ path }: ContentFile) => path === path.toLowerCase();

/** Files whose names differ only in capitals, each beside the one in lower case: on some disks they are one. */
export function alikeButForCase(files: readonly ContentFile[]): Issue[] {
	const alike = Map.groupBy(files, ({ path }) => path.normalize('NFC').toLowerCase());
	return [...alike.values()].flatMap((twins) => {
		const [first, ...others] = [...twins].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
		return others.map(({ path }) => ({
			rule: 'names-differ-by-case',
			file: path,
			line: 1,
			found: `\`${path}\` beside \`${first?.path ?? ''}\``,
			fix: 'keep one of the two, in lower case',
		}));
	});
}
