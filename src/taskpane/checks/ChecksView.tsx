/** 「核对」: what does not agree, each finding with the numbers on both sides and its cells; loaded when its view is opened. */
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { checkMessages } from '../../messages/checks';
import type { CheckedText, Finding } from '../../scoring/checks';
import type { Framework } from '../../scoring/frameworks/model';
import { findingText } from '../../scoring/wording/finding';
import { checkReportText, checkWorkbook, writeCheckSheet } from '../../workbook/check';
import { FixList } from '../fixes/FixList';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { ViewHead } from '../views/ViewHead';
import { CellLink, type OnSelect } from '../views/CellLink';
import './checks.css';

interface ChecksViewProps {
  readonly framework: Framework;
  /** Runs work in the workbook; a failure is told above the view. */
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
}

export function ChecksView({ framework, attempt, onSelect }: ChecksViewProps) {
  const language = useLanguage();
  const words = checkMessages[language];
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);

  const check = () =>
    attempt(async () => {
      setSheet(null);
      setFindings((await checkWorkbook(framework)).findings);
    });
  const write = () => attempt(async () => setSheet(await writeCheckSheet(findings ?? [], language)));
  useEffect(() => void check(), [framework]);

  const count = (severity: Finding['severity']) => findings?.filter((found) => found.severity === severity).length ?? 0;
  return (
    <section aria-labelledby="checks">
      <ViewHead
        id="checks"
        title={words.title}
        actions={[
          { label: words.check, onClick: check },
          { label: words.writeSheet, isOff: findings === null, onClick: write },
        ]}
      />
      <p className="quiet" role="status">
        {sheet !== null ? words.written({ sheet }) : findings !== null && (findings.length === 0 ? words.nothing : words.counts({ error: count('error'), warning: count('warning'), ask: count('ask'), note: count('note') }))}
      </p>
      <ul className="problems">
        {findings?.map((found, index) => (
          <FindingItem key={index} found={found} onSelect={onSelect} />
        ))}
      </ul>
      <FixList framework={framework} attempt={attempt} onSelect={onSelect} onChanged={check} />
      <ReportText framework={framework} attempt={attempt} onSelect={onSelect} />
    </section>
  );
}

/** The text of a draft report, compared with the workbook. It is not kept. */
function ReportText({ framework, attempt, onSelect }: ChecksViewProps) {
  const words = checkMessages[useLanguage()];
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedText | null>(null);
  return (
    <details>
      <summary>{words.textTitle}</summary>
      <textarea className="report-text" rows={6} value={text} placeholder={words.textHint} aria-label={words.textTitle} onChange={(event) => setText(event.currentTarget.value)} />
      <Button size="small" disabledFocusable={text.trim() === ''} onClick={() => void attempt(async () => setChecked(await checkReportText(text, framework)))}>
        {words.checkText}
      </Button>
      <p className="quiet" role="status">
        {checked && words.textChecked({ checked: checked.checked, wrong: checked.findings.filter(({ check }) => check === 'printed-figure').length })}
      </p>
      <ul className="problems">
        {checked?.findings.map((found, index) => (
          <FindingItem key={index} found={found} onSelect={onSelect} />
        ))}
      </ul>
    </details>
  );
}

function FindingItem({ found, onSelect }: { readonly found: Finding; readonly onSelect: OnSelect }) {
  const language = useLanguage();
  const { what, fix } = findingText(found, language);
  const cells = [...new Set(found.cells.flatMap(({ cell }) => (cell === null ? [] : [cell])))];
  return (
    <li className={`problem ${found.severity}`}>
      <p>
        <span className={`tag ${found.severity}`}>{checkMessages[language].severity[found.severity]}</span> {what}
      </p>
      <p className="quiet">{fix}</p>
      <p className="cells">
        {cells.map((cell) => (
          <CellLink key={cell} cell={cell} onSelect={onSelect} />
        ))}
      </p>
    </li>
  );
}
