/** A framework as JSON, to be downloaded, or copied where the host lets no file through. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { frameworkChoiceMessages } from '../../messages/frameworkChoice';
import type { Framework } from '../../scoring/frameworks/model';
import { useLanguage } from '../state/words';

export function ExportedText({ framework }: { readonly framework: Framework }) {
  const words = frameworkChoiceMessages[useLanguage()].exported;
  const [copied, setCopied] = useState(false);
  const text = `${JSON.stringify(framework, null, 2)}\n`;
  return (
    <section aria-labelledby="exported">
      <h3 id="exported">{words.title}</h3>
      <textarea className="exported" readOnly rows={6} value={text} aria-labelledby="exported" />
      <p>
        <Button size="small" onClick={() => download(`${framework.id}.json`, text)}>
          {words.download}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {copied ? words.copied : words.copy}
        </Button>
      </p>
    </section>
  );
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
