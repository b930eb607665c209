import { stringify } from 'yaml';
import { editionWords } from '../evidence/words.ts';
import type { GuideRecord } from '../schema/guide.ts';

/** `CITATION.cff`, from which GitHub and reference managers take how to cite the repository: all of it is of `guide.yaml`. */
export function toCitationFile({ title, description, publisher, version, published, edition }: GuideRecord, address: string): string {
	return stringify(
		{
			'cff-version': '1.2.0',
			message:
				'To cite the guide, a section, a statement or a source, see the page “How to cite” of the guide itself. To cite the repository, use this.',
			title,
			abstract: description,
			type: 'software',
			authors: [{ name: publisher }],
			version,
			'date-released': published,
			license: ['MIT', 'CC-BY-4.0'],
			keywords: ['peer support', 'mental health services', 'lived experience', 'guidance'],
			'preferred-citation': {
				type: 'report',
				title,
				authors: [{ name: publisher }],
				institution: { name: publisher },
				edition: `${editionWords(edition)} edition`,
				version,
				year: Number(edition.slice(0, 4)),
				month: Number(edition.slice(5)),
				'date-published': published,
				url: address,
			},
		},
		{ lineWidth: 0, singleQuote: true, schema: 'yaml-1.1' },
	);
}
