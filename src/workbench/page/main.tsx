/** The workbench's page: Excel without Excel, in one window. */
import { createRoot } from 'react-dom/client';
import { workbenchMessages } from '../../messages/workbench';
import { createWorkbench } from './actions';
import { exposeHandle } from './handle';
import './page.css';
import { fileOfThisWindow } from './newWindows';
import { createPaneHost } from './paneHost';
import { readPreferences } from './preferences';
import { createStore, type PageState } from './store';
import { Page } from './view/Page';

const preferences = readPreferences();
const messages = workbenchMessages[preferences.language];

const store = createStore<PageState>({
  ...preferences,
  fileName: null,
  unsaved: false,
  busy: messages.loading,
  notice: null,
  done: null,
  pane: 'looking',
  paneShown: true,
  paneGeneration: 0,
  roundTrips: null,
  unsupported: [],
  functionError: null,
  discardQuestion: null,
});
const pane = createPaneHost(
  store,
  () => workbenchMessages[store.get().language].paneTitle,
  async () => workbench.grid?.calculated(),
  (host) => workbench.connectFunctions(host),
);
const workbench = createWorkbench(store, pane);
exposeHandle(workbench, pane);

document.documentElement.lang = preferences.language;
document.title = messages.title;
window.addEventListener('beforeunload', (event) => {
  if (store.get().unsaved) event.preventDefault();
});
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  if (store.get().fileName !== null && store.get().busy === null) void workbench.save();
});

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no element #page');
createRoot(place).render(<Page store={store} actions={workbench} />);
const given = fileOfThisWindow();
void (given === null ? workbench.openSample() : workbench.openNew(given));
