/** What a rule is for, as the catalogue of faults (`docs/faults.md`) prints it. */
export interface RuleText {
	/** What is so wherever the rule holds. */
	holds: string;
	/** What to do where it does not. */
	fix: string;
}
