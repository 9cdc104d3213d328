/** What could not be done, why, and what to do; the host's own words only as a diagnostic to copy. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { hostErrorMessages } from '../../messages/hostErrors';
import type { WorkbookError } from '../../workbook';
import { useLanguage, useWords } from '../state/words';

interface ErrorProps {
  readonly error: WorkbookError;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

export function ErrorNotice({ error, onRetry, onClose }: ErrorProps) {
  const { error: words } = useWords();
  const { title, what, fix } = hostErrorMessages[useLanguage()][error.code](error.details);
  const [copied, setCopied] = useState(false);
  const { diagnostic } = error.details;
  return (
    <div className="card failure" role="alert">
      <h2>{title}</h2>
      <p>
        {what}
        {fix}
      </p>
      <p className="actions">
        <Button size="small" onClick={onRetry}>
          {words.retry}
        </Button>
        {diagnostic !== undefined && (
          <Button size="small" onClick={() => void navigator.clipboard.writeText(diagnostic).then(() => setCopied(true))}>
            {copied ? words.copied : words.copy}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </div>
  );
}
