/** A framework from JSON: its form, then its sense. */
import * as v from 'valibot';
import { fault, type FaultDetails, type FormProblem, type FrameworkFault } from './faults';
import { lintFramework } from './lint';
import type { Framework } from './model';
import { DECIMAL_FORM, FRAMEWORK_SCHEMA, ID_FORM } from './schema';

export type LoadedFramework =
  | { readonly ok: true; readonly framework: Framework; readonly warnings: readonly FrameworkFault[] }
  | { readonly ok: false; readonly faults: readonly FrameworkFault[] };

/** Checks a framework before it scores anything. With an error in it, it is not used at all. */
export function loadFramework(json: unknown): LoadedFramework {
  const parsed = v.safeParse(FRAMEWORK_SCHEMA, json);
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.issues.map((issue) => fault('form', 'error', v.getDotPath(issue) ?? '', formOf(issue))),
    };
  }
  const faults = lintFramework(parsed.output);
  const errors = faults.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? { ok: false, faults: errors } : { ok: true, framework: parsed.output, warnings: faults };
}

function formOf(issue: v.BaseIssue<unknown>): FaultDetails['form'] {
  const { expected, received } = issue;
  return { problem: problemOf(issue), expected: issue.type === 'custom' ? issue.message : (expected ?? ''), received };
}

function problemOf({ type, expected, received, message }: v.BaseIssue<unknown>): FormProblem {
  switch (type) {
    case 'strict_object':
      if (expected === 'never') return 'key-unknown';
      return received === 'undefined' ? 'key-missing' : 'wrong-kind';
    case 'regex':
      if (message === DECIMAL_FORM) return 'not-decimal';
      return message === ID_FORM ? 'not-id' : 'wrong-kind';
    case 'min_length':
      return 'empty';
    case 'integer':
    case 'min_value':
    case 'max_value':
      return 'out-of-range';
    case 'picklist':
    case 'literal':
    case 'variant':
    case 'custom':
      return 'not-one-of';
    default:
      return 'wrong-kind';
  }
}
