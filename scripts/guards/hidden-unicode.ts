import type { Guard, GuardFinding } from './guard';
import { projectFiles } from './project-files';

/**
 * Characters that change what a reader sees without being seen: control characters, bidirectional controls
 * (the "Trojan source" trick), zero-width and soft characters, no-break spaces, tags and byte order marks.
 * A test or parser that needs one writes it as an escape.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202f\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

export const hiddenUnicode: Guard = {
  name: 'hidden characters',
  check: (projectFolder) => projectFiles(projectFolder).flatMap(({ path, text }) => hiddenCharacterFindings(path, text)),
};

/** Findings for one file's text; exported for its test. */
export function hiddenCharacterFindings(file: string, text: string): readonly GuardFinding[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(HIDDEN)]
      .filter(([character]) => character !== '\r')
      .map(([character]) => ({ file, line: index + 1, message: `holds the hidden character ${nameOf(character)}; write it as an escape.` })),
  );
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
