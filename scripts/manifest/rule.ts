import type { ManifestElement } from './parse-manifest';

/** What is known outside the manifest and must agree with it. */
export interface ManifestContext {
  /** The actions that the add-in associates with ribbon buttons. */
  readonly actionIds: readonly string[];
  /** Width and height of a PNG by its path relative to the project, or null when there is no such picture. */
  readonly pictureSize: (path: string) => PictureSize | null;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A mistake in the manifest: the rule it breaks, where, and what to do. */
export interface ManifestFinding {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** A family of rules: each finding names one of `rules`. */
export interface RuleFamily {
  readonly rules: readonly string[];
  readonly check: (root: ManifestElement, context: ManifestContext) => readonly ManifestFinding[];
}

export function finding(rule: string, at: ManifestElement, message: string): ManifestFinding {
  return { rule, line: at.line, message };
}
