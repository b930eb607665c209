/**
 * Makes a Node process believe that it runs elsewhere: its clock is 400 days ahead and folders list their files the other way round. Time
 * zone and locale come from the environment. Loaded with `--import` into a build that must not notice.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD = 400 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
	constructor(...given: [] | [number | string]) {
		super(...((given.length ? given : [now() + AHEAD]) as [number]));
	}
	static override now = () => now() + AHEAD;
} as DateConstructor;

const reversed = <T>(list: T): T => (Array.isArray(list) ? ([...list].reverse() as T) : list);
const { readdir, readdirSync } = fs;
const readdirPromised = fs.promises.readdir;
type Whatever = (...given: unknown[]) => unknown;

fs.readdirSync = ((...given: unknown[]) => reversed((readdirSync as Whatever)(...given))) as typeof readdirSync;
fs.promises.readdir = (async (...given: unknown[]) => reversed(await (readdirPromised as Whatever)(...given))) as typeof readdirPromised;
fs.readdir = ((...given: unknown[]) => {
	const done = given.pop() as (error: unknown, names?: unknown) => void;
	(readdir as Whatever)(...given, (error: unknown, names: unknown) => done(error, reversed(names)));
}) as typeof readdir;
syncBuiltinESMExports();
