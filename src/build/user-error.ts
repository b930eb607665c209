/** Ends a command with a message for the person who called it, without a stack trace. */
export class UserError extends Error {}
