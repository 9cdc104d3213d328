/** Workbooks as an accountant has them: the figures are there, no name of ours is. */
import type { WorkbookModel } from '../../src/workbench/model';
import { sample } from './sample';

/** The sample's sheets without the names by which its inputs are known. */
export function unnamedSample(): WorkbookModel {
  const model = sample();
  for (const { name, scope } of [...model.names]) model.removeName(name, scope);
  return model;
}
