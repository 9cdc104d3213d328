import type { WorkbookModel } from '../model';
import type { Workbench } from './actions';
import type { Grid } from './grid/grid';
import { fileFor } from './newWindows';
import type { PaneHost } from './paneHost';

/**
 * `window.workbench`: the page's insides for tests, for taking pictures and for a developer's console. The pane's
 * bridge script calls `connectPane`, a new window `fileFor`; nothing else depends on it.
 */
export interface WorkbenchHandle {
  readonly model: WorkbookModel | null;
  readonly host: PaneHost['host'];
  readonly grid: Grid | null;
  /** Opens a workbook without asking about unsaved changes. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The workbook as it would be saved, without a download. */
  save(): Promise<Uint8Array>;
  connectPane(paneWindow: Window): void;
  /** For a window that this page opened: its workbook. */
  fileFor(id: string): Uint8Array | null;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function exposeHandle(workbench: Workbench, pane: PaneHost): void {
  window.workbench = {
    get model() {
      return workbench.model;
    },
    get host() {
      return pane.host;
    },
    get grid() {
      return workbench.grid;
    },
    open: (bytes, name) => workbench.open(bytes, name),
    save: () => workbench.bytes(),
    connectPane: (paneWindow) => pane.connectPane(paneWindow),
    fileFor,
  };
}
