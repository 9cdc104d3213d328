/** Something a guard objects to: the file (relative to the project, with `/`), the line if there is one, and what to do. */
export interface GuardFinding {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A rule of the house that no compiler or linter holds. */
export interface Guard {
  readonly name: string;
  readonly check: (projectFolder: string) => readonly GuardFinding[] | Promise<readonly GuardFinding[]>;
}

/** One line a finding, as editors make them clickable. */
export function formatFinding({ file, line, message }: GuardFinding): string {
  return `${file}${line === undefined ? '' : `:${String(line)}`}  ${message}`;
}
