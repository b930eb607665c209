/**
 * How the book looks where its reader has not chosen otherwise: typeface, size, spacing, margins and colours are left to the reading system, lengths follow
 * its size of text, and lines and marks have the colour of the words. On a narrow screen each row of a table is a list of its cells.
 */
export const READING_STYLE = `h1, h2, h3, h4 {
	break-after: avoid;
	hyphens: none;
	text-align: start;
}
h1 {
	font-size: 1.5em;
}
h2 {
	margin-block-start: 1.6em;
	font-size: 1.25em;
}
h3, h4 {
	margin-block-start: 1.4em;
	font-size: 1em;
}
.lead {
	font-size: 1.1em;
}
.statement {
	border-inline-start: 0.2em solid currentColor;
	padding-inline-start: 0.6em;
}
.label {
	margin-block-end: 0.4em;
}
li {
	margin-block-end: 0.5em;
}
.entries, .fields {
	list-style: none;
	padding-inline-start: 0;
}
.entries li {
	padding-inline-start: 1.5em;
	text-indent: -1.5em;
	overflow-wrap: anywhere;
}
a {
	overflow-wrap: anywhere;
}
nav ol {
	list-style: none;
	padding-inline-start: 0;
}
nav ol ol {
	padding-inline-start: 1.2em;
}
table {
	border-collapse: collapse;
	inline-size: 100%;
	margin-block: 1em;
}
caption {
	text-align: start;
	font-style: italic;
}
th, td {
	border-block-end: 1px solid currentColor;
	padding: 0.3em 0.5em 0.3em 0;
	text-align: start;
	vertical-align: top;
	overflow-wrap: anywhere;
}
tr {
	break-inside: avoid;
}
@media (max-width: 40em) {
	table, caption, tbody, tr, tbody th, td {
		display: block;
	}
	thead {
		position: absolute;
		inline-size: 1px;
		block-size: 1px;
		overflow: hidden;
		clip-path: inset(50%);
	}
	tbody th, td {
		border: 0;
		padding-block: 0.1em;
	}
	td:empty {
		display: none;
	}
	td::before {
		content: attr(data-label) ": ";
		font-style: italic;
	}
	tr {
		border-block-end: 1px solid currentColor;
		padding-block: 0.5em;
	}
}
`;
