import { RULE_SUBJECTS } from '../../src/reading/rules.ts';
import { FAULTS } from './faults/faults.ts';
import { STYLE_WARNINGS } from './faults/style.ts';

/** What a build says of a fault: the rule’s name stands between the place and what was found. */
const LINE = /^\S+ {2}(?<rule>[a-z0-9-]+) {2}/;

/** Messages of a rule, each with the name of the fixture that brings it about: of two fixtures those that bring about least besides. */
function examples(rule: string): { name: string; line: string }[] {
	return [...FAULTS, ...STYLE_WARNINGS]
		.filter(({ lines }) => lines.some((line) => LINE.exec(line)?.groups?.['rule'] === rule))
		.sort((a, b) => a.lines.length - b.lines.length)
		.map(({ name, lines }) => ({ name, line: lines.find((one) => LINE.exec(one)?.groups?.['rule'] === rule) ?? '' }));
}

/** A message as a block of code; a longer fence than any in it. */
const block = (line: string) => `\`\`\`text\n${line}\n\`\`\``;

/** The catalogue of faults, `docs/faults.md`: every rule with what it holds, a message that a fixture site brings about, and how to fix it. */
export function toCatalogue(): string {
	const count = RULE_SUBJECTS.reduce((sum, [, rules]) => sum + Object.keys(rules).length, 0);
	const sections = RULE_SUBJECTS.map(([subject, rules]) => {
		const entries = Object.entries(rules).map(([rule, { holds, fix }]) => {
			const found = examples(rule);
			const [first] = found;
			if (!first) throw new Error(`no fixture fails for ${rule}`);
			const fixtures = found.map(({ name }) => name).join('; ');
			return `### ${rule}\n\n${holds}\n\n${block(first.line)}\n\n**To fix it:** ${fix}\n\nTried with: ${fixtures}.\n`;
		});
		return `## ${subject}\n\n${entries.join('\n')}`;
	});
	return `# Faults

The ${count} rules that the content is held to. \`npm run check -- content\` and every build print a line for each fault, all at once, in the order in which one mends them: by file and line, and what may follow from another fault last:

${block('file:line  rule  found → fix')}

The rules at the end warn and stop nothing; one fault of any other and nothing is built or changed. Rules’ names are permanent. Each message below is what a build says of a
small site with that one fault (\`tests/site/\`), and a test does what it suggests to the letter and sees the fault gone. This page is written by \`npm test -- -u\` from the rules (\`src/reading/rules/\`) and these sites.

${sections.join('\n')}`;
}
