/** A mark on an axis: its place in per cent of the axis’s width, and what stands there. */
export interface Tick {
	at: number;
	label: string;
}

/** A place on an axis, to a tenth of a per cent: no reader sees more. */
export const percent = (value: number) => Math.round(value * 10) / 10;
