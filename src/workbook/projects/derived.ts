/** What the tables of projects give for a department's framework. */
import type { Framework } from '../../scoring/frameworks/model';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import type { InputSet } from '../../scoring/inputs/readInputs';
import { deriveInputs, FROM_SCORES } from '../../scoring/projects/derive';
import { scoreProjects } from '../../scoring/projects/scoreProjects';
import { frameworkForProjects } from './framework';

/** Projects are scored only when the framework, or a number that somebody typed, asks for their scores. */
export async function derivedFrom(inputs: InputSet, framework: Framework): Promise<InputSet> {
  const used = inputsUsedBy(framework);
  const wantsScores = FROM_SCORES.some((input) => used.has(input) || inputs.numbers.get(input)?.[0]?.state === 'value');
  return deriveInputs(inputs, wantsScores ? scoreProjects(inputs, (await frameworkForProjects({ framework, sheet: null, edited: null })).framework) : null);
}
