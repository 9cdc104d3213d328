/** Input sheets in a new workbook, blank or with the published sample; the present one stays as it is. */
import { useState } from 'react';
import { newWorkbookMessages } from '../../messages/newWorkbook';
import type { Scoring } from '../state/useScoring';
import { useLanguage } from '../state/words';
import './newWorkbook.css';

export function NewWorkbook({ scoring: { attempt, framework } }: { readonly scoring: Scoring }) {
  const words = newWorkbookMessages[useLanguage()];
  const [isMaking, setMaking] = useState(false);
  const [told, setTold] = useState<string | null>(null);

  async function open(kind: 'blank' | 'sample'): Promise<void> {
    setMaking(true);
    setTold(null);
    await attempt(async () => {
      const { EMPTY_FILLING, openTemplate, PUBLISHED_2024 } = await import(/* webpackChunkName: "on-demand-template" */ '../../workbook/template');
      setTold(words.opened(await openTemplate({ framework, language: 'zh-CN', filling: kind === 'sample' ? PUBLISHED_2024 : EMPTY_FILLING })));
    });
    setMaking(false);
  }

  return (
    <div className="new-workbook">
      <p>
        <span className="quiet">{words.lead}</span>
        <button type="button" className="link" aria-label={words.blankInNew} disabled={isMaking} onClick={() => void open('blank')}>
          {words.blank}
        </button>
        <button type="button" className="link" aria-label={words.sampleInNew} disabled={isMaking} onClick={() => void open('sample')}>
          {words.sample}
        </button>
      </p>
      <p className="quiet" role="status">
        {isMaking ? words.making : told}
      </p>
    </div>
  );
}
