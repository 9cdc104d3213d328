/** The page opened in a plain browser: says where it belongs instead of staying blank. */
import { languageFor } from '../../messages/language';
import { outsideOfficeMessages } from '../../messages/outsideOffice';

export function OutsideOffice() {
  const words = outsideOfficeMessages[languageFor(navigator.language)];
  return (
    <main className="pane outside">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
    </main>
  );
}
