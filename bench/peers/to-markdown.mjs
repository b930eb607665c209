/** Writes the text of a built guide’s pages as Markdown for the peers: `node to-markdown.mjs <site> <folder> [copies of source pages]`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const [site = '', folder = '', wanted = '0'] = process.argv.slice(2);
/** What the peers make themselves, or have no counterpart of: ways through the page, forms, drawings. */
const LEFT_OUT = 'nav, form, search, fieldset, noscript, script, svg, dialog, [popover], .tools, .back';
/** The whole guide on one page, and what only works with the guide’s own scripts. */
const NOT_TAKEN = /^(?:404\.html|(?:print|search|briefing|display)\/)/;

const parse = unified().use(rehypeParse);
const write = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const words = (node) => (node.type === 'text' ? node.value : (node.children ?? []).map(words).join(''));

function without(node, dropped) {
	if (!node.children) return node;
	return { ...node, children: node.children.filter((child) => !dropped.has(child)).map((child) => without(child, dropped)) };
}

function toMarkdown(html) {
	const page = parse.parse(html);
	const main = select('main', page);
	const heading = select('h1', main);
	const dropped = new Set([...selectAll(LEFT_OUT, main), heading]);
	const body = write.stringify(write.runSync({ type: 'root', children: [without(main, dropped)] }));
	// Vue would read two braces as an expression.
	return { title: words(heading).replace(/\s+/g, ' ').trim(), body: body.replaceAll('{{', '{ {') };
}

const pages = readdirSync(site, { recursive: true })
	.map((name) => String(name).replaceAll('\\', '/'))
	.filter((name) => name.endsWith('.html') && !NOT_TAKEN.test(name))
	.sort();
const sources = [];
for (const name of pages) {
	const { title, body } = toMarkdown(readFileSync(join(site, name), 'utf8'));
	const path = name.replace(/html$/, 'md');
	if (/^sources\/(?!wider\/)[^/]+\/index\.html$/.test(name)) sources.push({ path, title, body });
	put(path, title, body);
}
// Further sources, for a measure at another size: pages of those that there are, each at an address of its own.
for (let copy = 0; copy < Number(wanted); copy++) {
	const { path, title, body } = sources[copy % sources.length];
	put(path.replace('/index.md', `-${copy}/index.md`), `${title} (${copy})`, body);
}

function put(path, title, body) {
	for (const [peer, text] of [
		['starlight/src/content/docs', `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`],
		['vitepress', `# ${title}\n\n${body}`],
	]) {
		const file = join(folder, peer, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
