/** A tool as its author writes it, in the smallest form: a checklist with one line that rests on a survey. Lines 10 to 15 are the line. */
export const toolText = (more: Readonly<Record<string, string>> = {}) => `title: A list
purpose: What to settle.
audiences: [service-managers]
reviewed: 2026-01-10
form: ${more['form'] ?? 'checklist'}
${more['top'] ?? ''}parts:
  - id: first
    title: First
    lines:
${
	more['line'] ??
	`      - id: ask-workers
        words: Ask the workers.
        rests:
          - mark: research
            facts: [roe-2020#asked]
        input: tick
`
}${more['end'] ?? ''}`;
