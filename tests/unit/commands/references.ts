/** A reference as two kinds of reference managers write it. */
export const BIBTEX = `@article{any,
	title = {On {NHS} peer \\& support},
	author = {Åkerblom, Jan and {World Health Organization}},
	journal = {Journal of Care},
	year = 2024,
	month = mar,
	doi = {https://doi.org/10.1000/ABC},
	pages = {1--3},
	abstract = {Not kept.}
}`;

export const RIS = `TY  - JOUR
TI  - A title
AU  - Berg, Jan
PY  - 2021/03/02
JO  - Journal of Care
DO  - 10.1000/abc
SP  - 1
EP  - 3
ER  - 
`;

/** As Crossref answers to a DOI. */
