/** A command can't be carried out: the message is for the person at the terminal, in their language. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
