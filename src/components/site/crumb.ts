/** A page above the present one: its address before the base path, and its name. */
export interface Crumb {
	path: string;
	title: string;
}
