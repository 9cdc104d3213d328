/** Something to do with one input. There are many of them in the list, so they are plain buttons that look like links. */
import { recognitionMessages } from '../../messages/recognition';
import { useLanguage } from '../state/words';

interface RowActionProps {
  readonly input: string;
  readonly label: string;
  readonly title?: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

export function RowAction({ input, label, title, isOff = false, onClick }: RowActionProps) {
  const words = recognitionMessages[useLanguage()];
  return (
    <button type="button" className="link" title={title} aria-label={words.actionFor({ action: label, input })} aria-disabled={isOff || undefined} onClick={() => !isOff && onClick()}>
      {label}
    </button>
  );
}
