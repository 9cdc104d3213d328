/** The way back to the cell that was selected before a link of the pane was followed; it stays in sight. */
import { useWords } from '../state/words';
import { CellLink, type OnSelect } from './CellLink';

export function BackLink({ cell, onSelect }: { readonly cell: string; readonly onSelect: OnSelect }) {
  return (
    <p className="back">
      <CellLink cell={cell} onSelect={onSelect}>
        {useWords().back({ cell })}
      </CellLink>
    </p>
  );
}
