/** 「打分」: everything that a person decides, indicator by indicator, written into 自评打分表; loaded when it is opened. */
import { useEffect, useState } from 'react';
import { judgementMessages } from '../../messages/judgements';
import type { Framework } from '../../scoring/frameworks/model';
import type { Change, JudgementForm, SaveOutcome } from '../../workbook/judgements/model';
import { readJudgementForm } from '../../workbook/judgements/read';
import { saveJudgements } from '../../workbook/judgements/save';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import type { OnSelect } from '../views/CellLink';
import { ViewHead } from '../views/ViewHead';
import { IndicatorForm } from './IndicatorForm';
import './judgements.css';

interface JudgementViewProps {
  readonly framework: Framework;
  /** The indicator that a person came for. */
  readonly wanted: string | null;
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
}

export function JudgementView({ framework, wanted, attempt, onSelect }: JudgementViewProps) {
  const words = judgementMessages[useLanguage()];
  const [form, setForm] = useState<JudgementForm | null>(null);
  const read = () => attempt(async () => setForm(await readJudgementForm(framework)));
  useEffect(() => void read(), [framework]);

  const save = async (changes: readonly Change[]): Promise<SaveOutcome | null> => {
    let outcome: SaveOutcome | null = null;
    await attempt(async () => {
      outcome = await saveJudgements(changes, framework);
      // What stands there now, and not what was meant to, is shown.
      setForm(await readJudgementForm(framework));
    });
    return outcome;
  };
  return (
    <section aria-labelledby="judgements" className="judgements">
      <ViewHead id="judgements" title={words.title} actions={[{ label: words.again, onClick: read }]} />
      {form && !form.hasTable && <p className="quiet">{words.noTable}</p>}
      {form?.indicators.length === 0 && <p className="quiet">{words.none}</p>}
      {form?.indicators.map((judged) => (
        <IndicatorForm key={`${framework.id} ${judged.id}`} judged={judged} framework={framework} missedTargets={form.missedTargets} startsOpen={judged.id === wanted} onSave={save} onSelect={onSelect} />
      ))}
    </section>
  );
}
