/** The engine's scorecard held against what the recalculated sheet shows. */
import { score } from '../../../src/scoring/scorecard/score';
import { totalNote } from '../../../src/workbook/scoringSheet/form';
import type { SheetResult, UnitOfFramework } from './recalculate';
import { engineCells } from './unitData';

/** Everything that differs, with the unit's figures; nothing when engine and sheet agree. */
export function differences({ framework, unit }: UnitOfFramework, sheet: SheetResult): string[] {
  const scorecard = score({ cells: engineCells(unit), sheetScores: new Map() }, framework);
  const found: string[] = [];
  const compare = (what: string, engine: string | null, shown: string) => {
    const same = engine === null ? shown === '' : shown !== '' && Number(engine) === Number(shown);
    if (!same) found.push(`${what}: engine ${engine ?? 'nothing'}, sheet ${shown}`);
  };
  for (const { id, state, score: points, deduction } of scorecard.indicators) {
    const shown = sheet.indicators.get(id);
    if (!shown) throw new Error(`${id} is not on the sheet`);
    const words = { 'not-scored': '未评分', 'not-applicable': '不适用', scored: null }[state];
    if (words === null) compare(id, points, shown.score);
    else if (shown.score !== words) found.push(`${id}: engine ${state}, sheet ${shown.score}`);
    compare(`${id} deduction`, deduction, shown.deduction);
  }
  const { total } = scorecard;
  compare('total', total.score, sheet.total.score);
  compare('total deduction', total.deduction, sheet.total.deduction);
  const open = scorecard.indicators.filter(({ state }) => state === 'not-scored').length;
  compare('open', `${open}`, sheet.total.open);
  const note = totalNote(scorecard, 'zh-CN');
  if (sheet.total.note !== note) found.push(`note: engine ${note}, sheet ${sheet.total.note}`);
  if (sheet.total.rating !== (total.rating ?? '')) found.push(`rating: engine ${total.rating ?? 'nothing'}, sheet ${sheet.total.rating}`);
  return found.length === 0 ? [] : [`${found.join('; ')}\n  ${JSON.stringify({ rounding: framework.rounding, unit })}`];
}
