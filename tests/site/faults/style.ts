import { withAnswers } from './answers.ts';
import { type Fault, fault, TASKS, TOPIC, why } from './fault.ts';

/** What warns and stops nothing: a change to the base site, and the warning that `npm run check -- content` then prints. */
export const STYLE_WARNINGS: readonly Fault[] = [
	fault('a word that is ruled out', why('No PSWs have looked.'), `${TOPIC}:36  word-ruled-out  “PSWs” → write “peer support worker”`),
	fault(
		'a word of those who keep the guide',
		why('The core sources do not say.'),
		`${TOPIC}:36  makers-word  “core sources” → write “source”, or name the work`,
	),
	fault(
		'a reader with few answers',
		(site) => withAnswers(site),
		`${TASKS}:1  few-answers  3 of 20 answers → answer more of this reader’s questions`,
	),
	fault(
		'a sentence of 31 words',
		(site) => site.edit(TOPIC, 'Settle it before', `Settle ${'abcdefghijklmnopqrstuvwxyz'.split('').join(' ')} before`),
		`${TOPIC}:14  long-sentence  32 words: “Settle a b c d e f g h i j k l m n o p q…” → keep a sentence to 30 words`,
	),
	fault(
		'a statement of long words',
		(site) => site.edit(TOPIC, 'Settle it before', 'Organisational commitment necessitates preparation, so settle it before'),
		`${TOPIC}:14  hard-to-read  grade 17.6: “Organisational commitment necessitates p…” → keep a statement to grade 12: use shorter words and sentences`,
	),
];
