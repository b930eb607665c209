import { describe, expect, test } from 'vitest';
import { KEEPS_NOTHING, sayCopy, sayFailure, whyNot } from '../../../../src/components/site/offline-words.ts';
import { OtherBuildError } from '../../../../src/offline/copy.ts';

const november = { edition: '2026-11', digest: 'sha256-a', files: 3, bytes: 31_960_000 };
const may = { edition: '2027-05', digest: 'sha256-b', files: 3, bytes: 33_000_000 };
const nothing = { stored: false, lasting: false };

describe('what is on this device', () => {
	test('nothing: how much it would take, of which edition, and a button', () => {
		expect(sayCopy({ ...nothing, published: november })).toEqual({
			message: 'Edition 2026-11 takes 32.0 MB on this device.',
			keep: 'Keep this guide on this device',
			remove: false,
		});
	});

	test('nothing, and no connection: no button that would fail', () => {
		expect(sayCopy(nothing).message).toContain('could not be asked for');
		expect(sayCopy(nothing).keep).toBeUndefined();
	});

	test('a part of a copy can be made whole or removed, and is never said to be a copy', () => {
		const said = sayCopy({ stored: true, lasting: false, published: november });
		expect(said).toMatchObject({ keep: 'Go on keeping this guide', remove: true });
		expect(said.message).toContain('nothing of it is shown before it is whole');
	});

	test('a copy: its edition and size, whether it lasts, and the way to remove it', () => {
		expect(sayCopy({ kept: november, published: november, stored: true, lasting: true })).toEqual({
			message: 'Edition 2026-11 is on this device: 32.0 MB. The browser keeps it until you remove it.',
			remove: true,
		});
		expect(sayCopy({ kept: november, stored: true, lasting: false }).message).toContain('may remove it');
	});

	test('a copy that is older than what is published, before and after the newer one has come', () => {
		const state = { kept: november, published: may, stored: true, lasting: true };
		expect(sayCopy(state)).toMatchObject({ keep: 'Fetch the newer copy', remove: true });
		expect(sayCopy(state).message).toMatch(/^Edition 2026-11 is on this device.*anew since \(edition 2027-05\)/);
		expect(sayCopy({ ...state, next: may })).toMatchObject({ change: true, remove: true });
		expect(sayCopy({ ...state, next: may }).keep).toBeUndefined();
	});
});

test.each([
	[{ secure: false, workers: false, caches: false }, /https/],
	[{ secure: true, workers: false, caches: true }, /private window/],
	[{ secure: true, workers: true, caches: false }, /private window/],
])('a browser that cannot keep anything is said: %o', (browser, words) => expect(whyNot(browser)).toMatch(words));

test('one that can is not', () => expect(whyNot({ secure: true, workers: true, caches: true })).toBeUndefined());

test.each([
	[new OtherBuildError(), /published anew/],
	[new DOMException('stop', 'AbortError'), /^Stopped/],
	[new DOMException('full', 'QuotaExceededError'), /refused the room/],
	[new DOMException('no', 'SecurityError'), new RegExp(KEEPS_NOTHING)],
	[new TypeError('Failed to fetch'), /connection broke off/],
])('a copy that did not become whole: %s', (error, words) => expect(sayFailure(error)).toMatch(words));
