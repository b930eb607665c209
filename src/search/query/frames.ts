/** How a question is put, read before its small words are dropped. */
export interface Frame {
	/** What it asks about, where the rest is only the frame. */
	subject: string;
	/** The frame as one word: questions that are put alike are indexed and looked for by it; none where it asks what a word means. */
	token?: string;
}

const WORKER = '(?:an? |the |these |our |my )?(?:(?:peers?|psws?|workers?|support|lived|experience|specialists?|people|staff) ?)+';
const IT = '(?:it|this|they|peer support|peers?|peer (?:support )?workers?|peer (?:support )?work)';
const MUST = '(?:do|does|should|would|will|can|could|is)';

/** Ways to put a question: its subject is the first group, or nothing where the frame is all. The first that fits counts. */
const FRAMES = [
	// “What does a peer support worker actually do?”
	[`(what ${MUST} ${WORKER}(?:actually |really |even |normally |supposed to )*(?:do|doing)\\b.*)`, 'askdo'],
	// “Does it really work?”
	[
		`()(?:are|did|${MUST}) ${IT}(?: really| actually| even)? (?:works?|effective|any (?:good|use)|help(?:ful)?)(?: people| any(?:one|body))?`,
		'askwork',
	],
	// “How does it work?”
	[`()how (?:do|does|can|could|might|may|would) ${IT} (?:works?|helps?)(?: people)?`, 'askhow'],
	// “How do we know that it works?”
	['(how (?:do|can|would|could|will|should) (?:we|i|you|one) (?:know|tell|show|prove|measure|check)\\b.*)', 'askproof'],
	// “What is co-production?”, “WRAP meaning”, “definition of stigma”: of one or a few words, a term is asked for.
	[
		"(?:what(?:[’']s| is| are| does)|define|explain|(?:the )?(?:meaning|definition) of)\\s+(?:(?:an?|the|meant by) )?((?:\\S+\\s+){0,2}?\\S+?)(?:\\s+(?:means?|stands? for))?",
	],
	['((?:\\S+\\s+){1,3}?)(?:term|meaning|definition|explained|abbreviation|acronym)'],
].map(([pattern, token]) => ({ pattern: new RegExp(`^${pattern}\\s*\\??$`, 'iu'), token }));

/** What people say before they ask. */
const FILLERS =
	/^(?:(?:so|and|but|well|ok|okay|please|hi|hello|just|tell me|can you tell me|i want to know|i would like to know|do you know),?\s+)+/iu;

/** The frame of a question; nothing where it has none. */
export function frameIn(question: string): Frame | undefined {
	const asked = question.trim().replace(FILLERS, '');
	for (const { pattern, token } of FRAMES) {
		const subject = pattern.exec(asked)?.[1];
		if (subject !== undefined) return { subject: subject.trim(), ...(token !== undefined && { token }) };
	}
	return undefined;
}
