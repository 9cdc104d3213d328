/** A scorecard on the terminal. */
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { problemLine, reasonText, rescalingText } from '../../scoring/wording';
import type { ScoreOutcome } from '../../workbook/model';

/** The scorecard as lines of text, ending in a line end. */
export function scoreReport({ scorecard, sheet }: ScoreOutcome, file: string | null, language: Language): string {
  const messages = commandMessages[language];
  const { unit, year, framework, total, indicators, problems } = scorecard;
  const open = indicators.filter(({ state }) => state === 'not-scored').length;
  const rescaling = rescalingText(total, language);
  const lines = [
    messages.heading({ unit: unit ?? '', year: year === null ? '' : String(year), framework: framework.title }),
    '',
    ...indicators.map((indicator) =>
      messages.indicator({ name: indicator.name, state: indicator.state, score: indicator.score, maximum: indicator.maximum, reason: reasonText(indicator, language) }),
    ),
    '',
    messages.total({ score: total.score, maximum: total.maximum, rating: total.rating, open }),
    ...(rescaling === '' ? [] : [rescaling]),
  ];
  if (problems.length > 0) {
    lines.push('', messages.problems, ...problems.map((problem) => `[${messages.severity[problem.severity]}] ${problemLine(problem, language)}`));
  }
  if (file !== null) lines.push('', messages.written({ file, sheet: sheet.name, created: sheet.created, kept: sheet.kept.length }));
  return `${lines.join('\n')}\n`;
}
