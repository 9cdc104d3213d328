import type { Guard, GuardFinding } from './guard';
import { projectFiles } from './project-files';

/** Folders that exist on one machine only; the program asks the operating system for such places. */
const MACHINE_PATH = /(?<![\w.~/])(?:file:\/\/)?\/(?:work|tmp|root|home|Users)\/[\w.-]|\b[A-Z]:\\(?:Users|Temp)\\/g;

export const machinePaths: Guard = {
  name: 'machine paths',
  check: (projectFolder) => projectFiles(projectFolder).flatMap(({ path, text }) => machinePathFindings(path, text)),
};

/** Findings for one file's text; exported for its test. */
export function machinePathFindings(file: string, text: string): readonly GuardFinding[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(MACHINE_PATH)].map(([found]) => ({
      file,
      line: index + 1,
      message: `holds the machine path "${found}…"; use a path relative to the project or the operating system's own folder.`,
    })),
  );
}
