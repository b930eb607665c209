/** A browser as the tests of several engines drive it, over WebDriver or WebDriver BiDi. */
export interface Engine {
	/** Opens an address and waits until the page has loaded. */
	open: (url: string) => Promise<void>;
	/** Calls a function in the page with values that JSON can write; returns what it returns, awaited. */
	run: <A extends readonly unknown[], T>(call: (...given: A) => T | Promise<T>, ...given: A) => Promise<T>;
	/** Makes the window so wide and high inside, in pixels, or as near to it as the browser can. */
	resize: (width: number, height: number) => Promise<void>;
	/** Clicks in the middle of the first element that a selector finds, as a pointer does. */
	click: (selector: string) => Promise<void>;
	/** Presses keys one after the other: characters, or names from `KEYS`. */
	press: (...keys: string[]) => Promise<void>;
	close: () => Promise<void>;
}

/** Keys without a character, as WebDriver names them. */
export const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' } as const;

/** What the protocols have in common: input is described in the same way in both. */
export interface Protocol extends Pick<Engine, 'open' | 'run' | 'resize' | 'close'> {
	perform: (actions: object[]) => Promise<void>;
}

/** An engine by its protocol. */
export const toEngine = (protocol: Protocol): Engine => ({
	open: protocol.open,
	run: protocol.run,
	resize: protocol.resize,
	close: protocol.close,
	async click(selector) {
		const middle = await protocol.run((wanted: string) => {
			const element = document.querySelector(wanted);
			if (!element) throw new Error(`nothing on the page is ${wanted}`);
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const [box] = element.getClientRects();
			if (!box) throw new Error(`${wanted} has no box`);
			return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
		}, selector);
		await protocol.perform([
			{
				type: 'pointer',
				id: 'mouse',
				parameters: { pointerType: 'mouse' },
				actions: [
					{ type: 'pointerMove', ...middle },
					{ type: 'pointerDown', button: 0 },
					{ type: 'pointerUp', button: 0 },
				],
			},
		]);
	},
	async press(...keys) {
		const actions = keys.flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]);
		await protocol.perform([{ type: 'key', id: 'keyboard', actions }]);
	},
});
