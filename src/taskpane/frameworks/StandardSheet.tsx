/** The workbook's sheet 「评分标准」: writing it, going to it, and what is wrong in it, cell by cell. */
import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { frameworkSheetPaneMessages } from '../../messages/frameworkSheetPane';
import type { Framework } from '../../scoring/frameworks/model';
import { sheetFaultText } from '../../scoring/wording/sheetFault';
import { readFrameworkSheet, type ReadFrameworkSheet } from '../../workbook/frameworks/sheet/read';
import type { Attempt } from '../state/useScoring';
import { useLanguage } from '../state/words';
import { CellLink, type OnSelect } from '../views/CellLink';

interface StandardSheetProps {
  /** What is written where the workbook has no such sheet yet. */
  readonly framework: Framework;
  readonly attempt: Attempt;
  readonly onSelect: OnSelect;
}

export function StandardSheet({ framework, attempt, onSelect }: StandardSheetProps) {
  const language = useLanguage();
  const words = frameworkSheetPaneMessages[language];
  const [read, setRead] = useState<ReadFrameworkSheet | null>(null);
  const check = useCallback(() => attempt(async () => setRead(await readFrameworkSheet(language))), [attempt, language]);
  useEffect(() => void check(), [check]);
  // What stands on the sheet is Chinese, as on every sheet that the pane writes.
  const open = () =>
    attempt(async () => {
      const { openFrameworkSheet } = await import(/* webpackChunkName: "on-demand-framework-sheet-writer" */ '../../workbook/frameworks/sheet/write');
      await openFrameworkSheet(framework, 'zh-CN');
      setRead(await readFrameworkSheet(language));
    });
  const errors = read?.faults.filter(({ severity }) => severity === 'error') ?? [];
  return (
    <section aria-labelledby="standard-sheet">
      <h3 id="standard-sheet">{words.title}</h3>
      <p role="status">{read === null ? words.none : errors.length > 0 ? words.faulty({ sheet: read.sheet, count: errors.length }) : words.inForce({ sheet: read.sheet, edited: read.edited })}</p>
      {read && read.faults.length > 0 && (
        <ul className="differences">
          {read.faults.map((fault, index) => (
            <li key={index}>
              {fault.cell !== null && <CellLink cell={fault.cell} onSelect={onSelect} />} {sheetFaultText(fault, language)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button size="small" onClick={() => void open()}>
          {read === null ? words.edit : words.go}
        </Button>
        {read && (
          <Button size="small" appearance="subtle" onClick={() => void check()}>
            {words.check}
          </Button>
        )}
      </p>
    </section>
  );
}
