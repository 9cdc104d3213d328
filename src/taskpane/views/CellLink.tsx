/** A cell's address or a name that selects it in the workbook. */
import type { ReactNode } from 'react';
import { useWords } from '../state/words';

export type OnSelect = (address: string) => Promise<void>;

export function CellLink({ cell, onSelect, children }: { readonly cell: string; readonly onSelect: OnSelect; readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <button type="button" className="link" title={words.problems.show({ cell })} onClick={() => void onSelect(cell)}>
      {children ?? cell}
    </button>
  );
}
