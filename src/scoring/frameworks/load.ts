/** A framework from JSON: its form, then its sense. */
import * as v from 'valibot';
import { fault, type FrameworkFault } from './faults';
import { lintFramework } from './lint';
import type { Framework } from './model';
import { FRAMEWORK_SCHEMA } from './schema';

export type LoadedFramework =
  | { readonly ok: true; readonly framework: Framework; readonly warnings: readonly FrameworkFault[] }
  | { readonly ok: false; readonly faults: readonly FrameworkFault[] };

/** Checks a framework before it scores anything. With an error in it, it is not used at all. */
export function loadFramework(json: unknown): LoadedFramework {
  const parsed = v.safeParse(FRAMEWORK_SCHEMA, json);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.issues.map((issue) => fault('form', 'error', v.getDotPath(issue) ?? '', { problem: issue.message })),
    };
  }
  const faults = lintFramework(parsed.output);
  const errors = faults.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { ok: false, faults: errors } : { ok: true, framework: parsed.output, warnings: faults };
}
