import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent, type JSX } from 'react';
import { workbenchMessages } from '../../../messages/workbench';
import type { Actions } from '../actions';
import type { PageState, Store } from '../store';
import { DiscardDialog, NoticeBar } from './Notices';
import { Pane } from './Pane';
import { StatusLine } from './StatusLine';
import { Toolbar } from './Toolbar';

/** System fonts, Chinese ones before the general fallback, since Fluent UI's own list has Latin ones only. */
const FONTS = { fontFamilyBase: "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif" };
const THEMES = { light: { ...webLightTheme, ...FONTS }, dark: { ...webDarkTheme, ...FONTS } };

/** The whole page: toolbar, grid, task pane and status line. */
export function Page({ store, actions }: { readonly store: Store<PageState>; readonly actions: Actions }): JSX.Element {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const messages = workbenchMessages[state.language];
  const [dropping, dropHandlers] = useFileDrop(actions);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (grid.current !== null) actions.insertGrid(grid.current);
  }, [actions]);
  return (
    <FluentProvider theme={THEMES[state.theme]}>
      <div className="page" data-theme={state.theme} {...dropHandlers}>
        <Toolbar state={state} actions={actions} messages={messages} />
        {state.notice !== null && <NoticeBar notice={state.notice} actions={actions} messages={messages} />}
        <main className="work">
          <section className="grid" aria-label={messages.gridTitle}>
            <div className="grid-place" ref={grid} />
            {state.fileName === null && (
              <div className="empty grid-empty" role="status">
                {state.busy === null ? (
                  <>
                    <h1>{messages.noWorkbook}</h1>
                    <p>{messages.noWorkbookHint}</p>
                  </>
                ) : (
                  <Spinner label={state.busy} />
                )}
              </div>
            )}
          </section>
          <Pane state={state} actions={actions} messages={messages} />
        </main>
        <StatusLine state={state} messages={messages} />
        {dropping && <div className="drop">{messages.dropHere}</div>}
      </div>
      <DiscardDialog state={state} messages={messages} />
    </FluentProvider>
  );
}

type DropHandlers = Pick<JSX.IntrinsicElements['div'], 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;

/** Takes files dropped anywhere on the page; while one is over it, a layer covers grid and pane, which would swallow it. */
function useFileDrop(actions: Actions): readonly [boolean, DropHandlers] {
  const [depth, setDepth] = useState(0);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return [
    depth > 0,
    {
      onDragEnter: (event) => holdsFile(event) && setDepth((before) => before + 1),
      onDragLeave: (event) => holdsFile(event) && setDepth((before) => Math.max(0, before - 1)),
      onDragOver: (event) => {
        if (holdsFile(event)) event.preventDefault();
      },
      onDrop: (event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setDepth(0);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) void actions.openFile(file);
      },
    },
  ];
}
