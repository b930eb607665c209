/** Dots in rows of eight: core sources first and full, wider reading after them and hollow. */
const PER_ROW = 8;
/** From one dot’s middle to the next, in pixels. */
const STEP = 9;

/** The dots of one cell as paths of round dashes; a path is empty where there is no such source. */
export interface Dots {
	width: number;
	height: number;
	core: string;
	wider: string;
}

/** A run of dots from one place to another, broken where a row ends. */
function run(from: number, to: number): string {
	let path = '';
	for (let start = from; start < to; ) {
		const end = Math.min(to, start - (start % PER_ROW) + PER_ROW);
		const x = STEP / 2 + (start % PER_ROW) * STEP;
		const y = STEP / 2 + Math.floor(start / PER_ROW) * STEP;
		// A little more than the distance, so that the last dot is drawn too.
		path += `M${x} ${y}h${(end - start - 1) * STEP + 0.1}`;
		start = end;
	}
	return path;
}

/** Draws so many dots. */
export function toDots(core: number, wider: number): Dots {
	const all = core + wider;
	return {
		width: Math.min(all, PER_ROW) * STEP,
		height: Math.ceil(all / PER_ROW) * STEP,
		core: run(0, core),
		wider: run(core, all),
	};
}
