/** The page opened in a plain browser: says where it belongs instead of staying blank. */
import { languageFor } from '../../messages/language';
import { paneMessages } from '../../messages/pane';

export function OutsideOffice() {
  const { outsideOffice } = paneMessages[languageFor(navigator.language)];
  return (
    <main className="pane outside">
      <h1>{outsideOffice.title}</h1>
      <p>{outsideOffice.body}</p>
    </main>
  );
}
