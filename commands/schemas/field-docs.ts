import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the doc comments of `src/schema/` say of constants, by name. */
type Docs = ReadonlyMap<string, string>;
/** What they say of the fields of one object, by name: of the field itself, and of what it is made of, which counts where nothing else is said. */
type FieldDocs = ReadonlyMap<string, { own: string; made: string }>;

const docOf = (node: ts.Node): string | undefined => {
	const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
	const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment);
	return text?.replace(/\s+/g, ' ').trim();
};

/** What the constants of one file are said to be, by name; not what makes one of another. */
function constantsIn(source: ts.SourceFile): [name: string, doc: string][] {
	return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
		const doc = docOf(statement);
		const [one] = statement.declarationList.declarations;
		const isMaker = one?.initializer !== undefined && ts.isArrowFunction(one.initializer);
		return doc !== undefined && one && ts.isIdentifier(one.name) && !isMaker ? [[one.name.text, doc] as [string, string]] : [];
	});
}

/** The explanation of the first constant with one that an expression names. */
function docOfParts(node: ts.Node, constants: Docs): string | undefined {
	if (ts.isIdentifier(node)) return constants.get(node.text);
	return ts.forEachChild(node, (child) => docOfParts(child, constants));
}

/** The fields that an object literal names, with their explanations. */
function fieldsOf(node: ts.ObjectLiteralExpression, constants: Docs): [name: string, docs: { own: string; made: string }][] {
	return node.properties.flatMap((property) => {
		if (!property.name || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))) return [];
		const made = ts.isPropertyAssignment(property) ? property.initializer : property.name;
		return [[property.name.text, { own: docOf(property) ?? '', made: docOfParts(made, constants) ?? '' }]];
	});
}

/** The objects of one file of schemas: those that stand in a call, as `z.strictObject({ … })` and `base.extend({ … })`, and those that these are spread of. */
function objectsIn(source: ts.SourceFile, constants: Docs): FieldDocs[] {
	const found: FieldDocs[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node) && (ts.isCallExpression(node.parent) || ts.isVariableDeclaration(node.parent))) {
			const fields = fieldsOf(node, constants);
			if (fields.length) found.push(new Map(fields));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Every object of the schemas with the explanations of its fields. A schema itself does not know its comments: an object is known by the names of its fields. */
export function readFieldDocs(): (fields: readonly string[], field: string) => string | undefined {
	const files = globSync('src/schema/*.ts')
		.sort()
		.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
	const constants = new Map(files.flatMap(constantsIn));
	const objects = files.flatMap((file) => objectsIn(file, constants));
	return (fields, field) => {
		const names = new Set(fields);
		const docs = objects
			.filter((one) => one.has(field) && [...one.keys()].every((name) => names.has(name)))
			.sort((a, b) => b.size - a.size || (b.get(field)?.own ?? '').length - (a.get(field)?.own ?? '').length)
			.flatMap((one) => one.get(field) ?? []);
		return docs.find(({ own }) => own !== '')?.own ?? docs.find(({ made }) => made !== '')?.made;
	};
}
