import type { FigureInRule, FigureInText, FrameworkFault } from '../faults';

/** Tells of one figure: its place in the file, what the text says, what the rule has. */
export type Differs = (at: string, text: FigureInText, rule: FigureInRule) => FrameworkFault;
