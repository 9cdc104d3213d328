/** The task pane's start: waits for Office, then shows the pane. The custom functions' chunk is loaded before this one. */
import { createRoot } from 'react-dom/client';
import { officeReady } from '../workbook';
import { Pane } from './Pane';
import { associateRibbonActions } from './ribbonActions';
import { paneTheme } from './theme/paneTheme';
import './pane.css';

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (!place) throw new Error('the page has no place for the pane');
  const root = createRoot(place);
  const surroundings = await officeReady();
  if (!surroundings) {
    const { OutsideOffice } = await import(/* webpackChunkName: "on-demand-outside-office" */ './views/OutsideOffice');
    root.render(<OutsideOffice />);
    return;
  }
  let tellFailure: (error: unknown) => void = () => undefined;
  associateRibbonActions((error) => tellFailure(error));
  const theme = await paneTheme(surroundings.theme);
  root.render(<Pane surroundings={surroundings} firstTheme={theme} onFailureChannel={(tell) => (tellFailure = tell)} />);
}

void start();
