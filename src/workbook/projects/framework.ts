/** By which framework projects are scored. */
import { loadBuiltin } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';

/** The national form scores projects where the workbook's own framework is one for departments. */
const NATIONAL_FORM = 'project-2020';
const FOR_PROJECTS = /^项目/;

/** @param chosen the workbook's framework */
export async function frameworkForProjects(chosen: Framework): Promise<Framework> {
  if (FOR_PROJECTS.test(chosen.scope.type)) return chosen;
  const national = await loadBuiltin(NATIONAL_FORM);
  if (!national) throw new Error(`no framework ${NATIONAL_FORM}`);
  return national;
}
