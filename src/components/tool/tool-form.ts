import { download } from '../../dom.ts';
import { keep, readStored, STORAGE_KEYS } from '../../storage.ts';
import { isEmpty, noValues, readValues, type ToolValues, unknownNames, type Values, withFields, writeValues } from './tool-values.ts';

/** Keeps what a reader enters in a tool on the device, saves it as a file, opens one, and clears it. Nothing is sent anywhere. */

const form = document.querySelector<HTMLElement>('.tool-form') as HTMLElement;
const tool = form.dataset['tool'] ?? '';
const key = `${STORAGE_KEYS.tool}${tool}`;
const asideKey = `${key}-aside`;
const status = document.querySelector<HTMLElement>('.tool-tools [role="status"]');
const button = (name: string) => document.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const fields = [...form.querySelectorAll<Field>(':is(input, textarea, select)[name]')];
const names = new Set(fields.map(({ name }) => name));

let kept: ToolValues = noValues(tool);
/** What was there before it was cleared or replaced. */
let before: ToolValues | undefined;

const say = (words: string) => {
	if (status) status.textContent = words;
};

/** What the fields hold now. */
function entered(): Values {
	const values: Record<string, string | true> = {};
	for (const field of fields) {
		if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
			if (field.checked) values[field.name] = field.type === 'checkbox' ? true : field.value;
		} else if (field.value !== '') values[field.name] = field.value;
	}
	return values;
}

/** A text field as tall as its text, for browsers that do not size it by themselves, and for print. */
function fit(field: Field): void {
	if (!(field instanceof HTMLTextAreaElement)) return;
	const lines = field.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 0);
	field.rows = Math.max(2, lines);
}

/** Writes values into the fields. */
function show({ values }: ToolValues): void {
	for (const field of fields) {
		const value = values[field.name];
		if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === true;
		else if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === value;
		else field.value = typeof value === 'string' ? value : '';
		fit(field);
	}
	showOutcome();
}

/** Whether something has been worked out on this page: then it is worked out again also when everything is cleared. */
let workedOut = false;

/** Works out sums and results; what does so is loaded when there is something to work out. */
function showOutcome(): void {
	if (!document.querySelector('.tool-result') || (isEmpty(kept) && !workedOut)) return;
	workedOut = true;
	import('./tool-outcome.ts').then(
		({ showSums, showRuns }) => {
			showSums(form);
			showRuns(form, kept, entered());
		},
		() =>
			say('The result could not be worked out: a part of the page did not load. Save what you entered as a file, and load the page again.'),
	);
}

const store = () => (isEmpty(kept) ? forget(key) : keep(key, writeValues(kept)));

function forget(name: string): boolean {
	try {
		localStorage.removeItem(name);
		return true;
	} catch {
		return false;
	}
}

/** Puts away what cannot be read, behind what is put away already. */
function setAside(text: string): boolean {
	const earlier = readStored(asideKey);
	return keep(asideKey, earlier === undefined ? text : `${earlier}\n\n${text}`);
}

const save = (name: string, text: string) => download(name, new Blob([text], { type: 'application/json' }));

/** Lines that the tool no longer has: their words stay in what is kept. */
function sayUnknown(first: string): void {
	const lost = unknownNames(kept, names);
	say(
		lost.length === 0
			? first
			: `${first} ${lost.length} of the answers belong to lines that this tool no longer has. They are kept, and are in the file that you save.`.trim(),
	);
}

/** Takes over what is kept; what cannot be read is put away and said. */
function load(): void {
	const text = readStored(key);
	if (text === undefined) return showOutcome();
	const reading = readValues(text, tool);
	if (reading.state === 'read') {
		kept = reading.kept;
		show(kept);
		return sayUnknown('');
	}
	const safe = setAside(text);
	if (safe) forget(key);
	say(
		reading.state === 'other-version'
			? 'What this browser kept comes from another version of the form. It is set aside and not lost: save it as a file.'
			: 'What this browser kept could not be read. It is set aside and not lost: save it as a file.',
	);
	showOutcome();
}

function takeOver(next: ToolValues, words: string): void {
	before = isEmpty(kept) ? undefined : kept;
	kept = next;
	show(kept);
	const stored = store();
	sayUnknown(stored ? words : `${words} This browser keeps nothing for the page: save it as a file.`);
	const undo = button('undo');
	if (undo) undo.hidden = before === undefined;
}

async function open(input: HTMLInputElement): Promise<void> {
	const [file] = input.files ?? [];
	if (!file) return;
	let text: string;
	try {
		text = await file.text();
	} catch {
		return say('The file could not be read. Nothing was changed.');
	} finally {
		input.value = '';
	}
	const reading = readValues(text, tool);
	if (reading.state === 'read') return takeOver(reading.kept, `“${file.name}” is opened.`);
	say(
		{
			broken: `“${file.name}” is no file of a tool of this guide. Nothing was changed.`,
			'other-version': `“${file.name}” comes from another version of the form. Nothing was changed.`,
			'other-tool': `“${file.name}” belongs to the tool “${reading.state === 'other-tool' ? reading.tool : ''}” and not to “${tool}”. Nothing was changed.`,
		}[reading.state],
	);
}

function changed(field?: Field): void {
	if (field) fit(field);
	kept = withFields(kept, names, entered());
	say(store() ? '' : 'This browser keeps nothing for the page: save what you wrote as a file.');
	showOutcome();
}

for (const field of fields) {
	field.addEventListener('input', () => changed(field));
	field.addEventListener('change', () => changed(field));
}
button('export')?.addEventListener('click', () => {
	save(`${tool}.json`, writeValues(kept));
	say('Saved as a file.');
});
button('print')?.addEventListener('click', () => print());
button('clear')?.addEventListener('click', () => {
	forget(asideKey);
	const aside = button('aside');
	if (aside) aside.hidden = true;
	takeOver(noValues(tool), 'Everything is cleared from this device.');
});
button('undo')?.addEventListener('click', () => {
	if (before) takeOver(before, 'It is back.');
});
button('aside')?.addEventListener('click', () => save(`${tool}-set-aside.json`, readStored(asideKey) ?? ''));
button('keep-run')?.addEventListener('click', () => {
	const now = new Date();
	const on = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
	kept = { ...kept, runs: [...kept.runs.filter((run) => run.on !== on), { on, values: entered() }] };
	say(store() ? 'This rating is kept under today’s date.' : 'This browser keeps nothing for the page: save it as a file.');
	showOutcome();
});
const file = document.querySelector<HTMLInputElement>('[data-do="import"]');
file?.addEventListener('change', () => void open(file));

load();
const aside = button('aside');
if (aside) aside.hidden = readStored(asideKey) === undefined;
/** Another window may have written. */
addEventListener('storage', (event) => {
	if (event.key !== key) return;
	const reading = readValues(event.newValue ?? writeValues(noValues(tool)), tool);
	if (reading.state !== 'read') return;
	kept = reading.kept;
	show(kept);
});
