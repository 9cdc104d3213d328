import { commandRules } from './command-rules';
import { identityRules } from './identity-rules';
import { localeRules } from './locale-rules';
import { parseManifest, type ManifestElement } from './parse-manifest';
import { resourceRules } from './resource-rules';
import type { ManifestContext, ManifestFinding, RuleFamily } from './rule';
import { structureRules } from './structure-rules';

const FAMILIES: readonly RuleFamily[] = [structureRules, identityRules, resourceRules, localeRules, commandRules];

/** Names of all rules a finding can carry. */
export const MANIFEST_RULES: readonly string[] = ['well-formed', ...FAMILIES.flatMap((family) => family.rules)];

/** Everything wrong with a manifest, by line. Empty means that Excel has no reason left to refuse it that we know of. */
export function checkManifest(xml: string, context: ManifestContext): readonly ManifestFinding[] {
  let root: ManifestElement;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [{ rule: 'well-formed', line: 1, message: error instanceof Error ? error.message : String(error) }];
  }
  return FAMILIES.flatMap((family) => family.check(root, context)).sort((first, second) => first.line - second.line);
}
