/** By which framework projects are scored. */
import { loadBuiltin } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { chosenFramework } from '../frameworks/choice';
import type { FrameworkInForce } from '../frameworks/sheet/queue';

/** What scores projects where the workbook has no framework for them. */
const NATIONAL_FORM = 'project-2020';
const FOR_PROJECTS = /^项目/;

/** What projects are scored by, and where it was found. */
export interface ProjectStandard extends FrameworkInForce {
  readonly from: 'sheet' | 'given' | 'chosen' | 'imported' | 'national';
}

export function isForProjects({ scope }: Framework): boolean {
  return FOR_PROJECTS.test(scope.type);
}

/**
 * A framework for projects that is in force; else the one that the workbook chose, or the last one that was imported;
 * else the national form.
 * @param inForce what the unit is scored by
 * @param given was it named for this run, and not found in the workbook?
 */
export async function frameworkForProjects(inForce: FrameworkInForce, given = false): Promise<ProjectStandard> {
  if (isForProjects(inForce.framework)) return { ...inForce, from: inForce.sheet !== null ? 'sheet' : given ? 'given' : 'chosen' };
  const chosen = await chosenFramework();
  if (isForProjects(chosen)) return inWorkbook(chosen, 'chosen');
  const { importedFrameworks } = await import(/* webpackChunkName: "on-demand-imported-frameworks" */ '../frameworks/imported');
  const imported = importedFrameworks().filter(isForProjects).at(-1);
  if (imported) return inWorkbook(imported, 'imported');
  const national = await loadBuiltin(NATIONAL_FORM);
  if (!national) throw new Error(`no framework ${NATIONAL_FORM}`);
  return inWorkbook(national, 'national');
}

function inWorkbook(framework: Framework, from: ProjectStandard['from']): ProjectStandard {
  return { framework, sheet: null, edited: false, from };
}
