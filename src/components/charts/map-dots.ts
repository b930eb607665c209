/** Dots in a row, unless said otherwise. */
const PER_ROW = 8;
/** From one dot’s middle to the next, in pixels. */
const STEP = 9;

/** The dots of two kinds of source as paths of round dashes, the second kind after the first; a path is empty where there is none. */
export interface Dots {
	width: number;
	height: number;
	core: string;
	wider: string;
}

/** A run of dots from one place to another, broken where a row ends. */
function run(from: number, to: number, perRow: number): string {
	let path = '';
	for (let start = from; start < to;) {
		const end = Math.min(to, start - (start % perRow) + perRow);
		const x = STEP / 2 + (start % perRow) * STEP;
		const y = STEP / 2 + Math.floor(start / perRow) * STEP;
		// A little more than the distance, so that the last dot is drawn too.
		path += `M${x} ${y}h${(end - start - 1) * STEP + 0.1}`;
		start = end;
	}
	return path;
}

/** Draws so many dots of each kind. */
export function toDots(core: number, wider: number, perRow = PER_ROW): Dots {
	const all = core + wider;
	return {
		width: Math.min(all, perRow) * STEP,
		height: Math.ceil(all / perRow) * STEP,
		core: run(0, core, perRow),
		wider: run(core, all, perRow),
	};
}
