/** Which figure of its item it is: the budget at the start of the year, what was spent… */
import { documentOf } from './documents';
import { narrower } from './meaning';
import type { Evidence } from './model';
import { PENALTIES } from './penalties';
import type { Label, SheetIndex } from './sheetIndex';
import { near, type Surroundings } from './surroundings';
import { isWithin, type Stage } from './vocabulary';

const NO_STAGES: ReadonlySet<Stage> = new Set();

export interface FoundStage {
  readonly stage: Stage | null;
  readonly isNear: boolean;
  readonly penalty: number;
  readonly why: readonly Evidence[];
}

export function stageAt(index: SheetIndex, around: Surroundings, item: string): FoundStage | 'mixed' {
  const evidenceOf = evidenceFrom(index);
  const inHead = firstStage(around.heads);
  const inRow = firstStage(around.row);
  const both = inHead && inRow ? narrower(inHead.stage, inRow.stage) : (inHead?.stage ?? inRow?.stage ?? null);
  if (both === 'mixed') return 'mixed';
  const sign = inHead ?? inRow;
  const farther = firstStage(around.sections) ?? firstStage(around.titles);
  const isFromTitle = firstStage(around.sections) === null;
  if (both !== null && both !== 'budget') return { stage: both, isNear: true, penalty: 0, why: evidenceOf(sign, 'column') };
  if (both === null && farther && farther.stage !== 'budget') return { stage: farther.stage, isNear: false, penalty: isFromTitle ? PENALTIES.stageFromTitle : 0, why: evidenceOf(farther, isFromTitle ? 'title' : 'section') };
  if (both === 'budget' && farther && (farther.stage === 'initial' || farther.stage === 'adjusted')) return { stage: farther.stage, isNear: true, penalty: isFromTitle ? PENALTIES.stageFromTitle : 0, why: [...evidenceOf(sign, 'column'), ...evidenceOf(farther, isFromTitle ? 'title' : 'section')] };
  const document = documentOf(around.titles);
  if (document?.kind === 'initial-budget' && !isWithin(item, 'three-public')) return { stage: 'initial', isNear: both !== null, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  const weak = near(around).find(({ meaning }) => meaning.isSpending && meaning.item !== 'spending') ?? (item === 'spending' ? undefined : near(around).find(({ meaning }) => meaning.isSpending));
  const isBesideBudget = BUDGETS.some((stage) => stagesBeside(index, around).has(stage));
  // 三公预算 | 三公支出: the one beside the budget is what was spent, whatever the title says.
  if (both === null && weak && isFromTitle && isBesideBudget) return { stage: 'spent', isNear: true, penalty: PENALTIES.weakStage, why: [] };
  if (both === 'budget' || farther) return { stage: 'budget', isNear: both !== null, penalty: both === null ? PENALTIES.stageFromTitle : 0, why: evidenceOf(sign ?? farther, both === null ? 'title' : 'column') };
  if (document?.kind === 'initial-budget') return { stage: 'budget', isNear: false, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  if (document?.kind === 'final-account') return { stage: 'spent', isNear: false, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  return weak ? { stage: 'spent', isNear: true, penalty: PENALTIES.weakStage, why: [] } : { stage: null, isNear: false, penalty: 0, why: [] };
}

const BUDGETS: readonly Stage[] = ['budget', 'initial', 'adjusted'];

interface Sign {
  readonly label: Label;
  readonly stage: Stage;
}

function firstStage(labels: readonly Label[]): Sign | null {
  const label = labels.find(({ meaning }) => meaning.stage !== null);
  return label?.meaning.stage ? { label, stage: label.meaning.stage } : null;
}

function evidenceFrom(index: SheetIndex): (sign: { readonly label: Label } | null | undefined, kind: 'column' | 'section' | 'title') => Evidence[] {
  return (sign, kind) => (sign ? [{ kind, text: sign.label.text, cell: index.grid.placeOf(sign.label.row, sign.label.column) }] : []);
}

export function stagesBeside(index: SheetIndex, { heads, headRow }: Surroundings): ReadonlySet<Stage> {
  if (headRow === null) return NO_STAGES;
  return index.stagesOfHeaders([headRow, headRow - 1, ...heads.map(({ row }) => row)]);
}
