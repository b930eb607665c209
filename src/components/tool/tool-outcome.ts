import { make } from '../../dom.ts';
import { type Sum, workOut } from './costing.ts';
import { compareWords, countRatings, resultWords } from './ratings.ts';
import type { ToolValues, Values } from './tool-values.ts';

const NUMBER = new Intl.NumberFormat('en-IE', { maximumFractionDigits: 2 });

/** Works out the sums of a costing from what its fields hold. */
export function showSums(form: HTMLElement): void {
	const box = document.querySelector<HTMLElement>('[data-sums]');
	if (!box) return;
	const sums = JSON.parse(box.dataset['sums'] ?? '[]') as Sum[];
	const names = JSON.parse(box.dataset['names'] ?? '{}') as Record<string, string>;
	const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-unit]')];
	const numbers = Object.fromEntries(inputs.map(({ name, value, valueAsNumber }) => [name, value === '' ? undefined : valueAsNumber]));
	const percents = new Set(inputs.filter(({ dataset }) => dataset['unit'] === 'percent').map(({ name }) => name));
	const results = workOut(sums, numbers, percents);
	for (const output of box.querySelectorAll<HTMLOutputElement>('[data-sum]')) {
		const result = results.get(output.dataset['sum'] ?? '');
		output.value = result?.total === undefined ? '–' : NUMBER.format(result.total);
		const missing = output.parentElement?.querySelector('.missing');
		if (missing)
			missing.textContent =
				result === undefined || result.missing.length === 0
					? ''
					: `Not filled in, and left out: ${result.missing.map((id) => names[id] ?? id).join('; ')}`;
	}
}

const SVG = 'http://www.w3.org/2000/svg';
const svg = (name: string, attributes: Readonly<Record<string, string>>) => {
	const element = document.createElementNS(SVG, name);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
	return element;
};

/** One rating of a section as a bar of three parts; the words next to it say the same. */
function bar(points: readonly number[], of: number): SVGElement {
	const picture = svg('svg', { viewBox: `0 0 ${of} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
	let at = 0;
	for (const count of points) {
		picture.append(svg('rect', { x: String(at), y: '0', width: String(count), height: '1' }));
		at += count;
	}
	return picture as SVGElement;
}

const dateWords = (on: string) =>
	new Date(`${on}T12:00:00`).toLocaleDateString('en-IE', { day: 'numeric', month: 'long', year: 'numeric' });

/** Says the result of a rating by section, and sets earlier ratings next to each other. */
export function showRuns(form: HTMLElement, { runs }: ToolValues, now: Values): void {
	const parts = [...document.querySelectorAll<HTMLElement>('.tool-result [data-part]')].map((box) => {
		const section = form.querySelector(`[data-rates="${box.dataset['part'] ?? ''}"]`);
		const radios = section?.querySelectorAll<HTMLInputElement>('[type="radio"]') ?? [];
		return { box, title: box.querySelector('h3')?.textContent ?? '', lines: [...new Set([...radios].map(({ name }) => name))] };
	});
	if (parts.length === 0) return;
	document.querySelector('.tool-result')?.classList.add('worked-out');
	const labels = [...new Set([...form.querySelectorAll('.rating label span')].map(({ textContent }) => textContent))];
	for (const { box, lines } of parts) {
		const counts = countRatings(lines, now);
		const output = box.querySelector('output');
		if (output) output.value = resultWords(counts, labels);
		const next = box.querySelector<HTMLElement>('.next-steps');
		if (next) next.hidden = counts.points[0] === 0;
	}
	const place = document.querySelector('.runs');
	if (!place) return;
	const sorted = [...runs].sort((a, b) => (a.on < b.on ? -1 : 1));
	if (sorted.length === 0) return place.replaceChildren(make('p', { className: 'muted' }, 'No rating is kept yet.'));
	const [last, previous] = [sorted.at(-1), sorted.at(-2)];
	const row = (...cells: HTMLElement[]) => make('tr', {}, ...cells);
	place.replaceChildren(
		make(
			'table',
			{},
			make(
				'caption',
				{},
				`Ratings kept, oldest first: how many statements were ${labels.map((label) => `“${label.toLowerCase()}”`).join(', ')}`,
			),
			make(
				'thead',
				{},
				row(
					make('th', { scope: 'col' }, 'Section'),
					...sorted.map(({ on }) => make('th', { scope: 'col' }, dateWords(on))),
					...(previous ? [make('th', { scope: 'col' }, 'Since the rating before')] : []),
				),
			),
			make(
				'tbody',
				{},
				...parts.map(({ title, lines }) =>
					row(
						make('th', { scope: 'row' }, title),
						...sorted.map(({ values }) => {
							const { points, of } = countRatings(lines, values);
							return make('td', {}, bar(points, of), points.join(', '));
						}),
						...(previous && last ? [make('td', {}, compareWords(lines, previous.values, last.values))] : []),
					),
				),
			),
		),
	);
}
