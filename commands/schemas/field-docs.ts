import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the doc comments of `src/schema/` say of the fields of one object, by name. */
export type FieldDocs = ReadonlyMap<string, string>;

const docOf = (node: ts.Node): string | undefined => {
	const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
	const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment);
	return text?.replace(/\s+/g, ' ').trim();
};

/** The objects of one file of schemas: those that stand in a call, as `z.strictObject({ … })` and `base.extend({ … })`. */
function objectsIn(file: string): FieldDocs[] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const found: FieldDocs[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node) && ts.isCallExpression(node.parent)) {
			const fields = node.properties.flatMap((property) =>
				property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
					? [[property.name.text, docOf(property) ?? ''] as const]
					: [],
			);
			if (fields.length) found.push(new Map(fields));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Every object of the schemas with the explanations of its fields. A schema itself does not know its comments: an object is known by the names of its fields. */
export function readFieldDocs(): (fields: readonly string[], field: string) => string | undefined {
	const objects = globSync('src/schema/*.ts').sort().flatMap(objectsIn);
	return (fields, field) => {
		const names = new Set(fields);
		const [best] = objects
			.filter((one) => one.has(field) && [...one.keys()].every((name) => names.has(name)))
			.sort((a, b) => b.size - a.size || (b.get(field) ?? '').length - (a.get(field) ?? '').length);
		return best?.get(field) || undefined;
	};
}
