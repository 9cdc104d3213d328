import { PanelRightContract20Regular } from '@fluentui/react-icons/svg/panel-right-contract';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type PointerEvent } from 'react';
import type { WorkbenchMessages } from '../../../messages/workbench';
import type { Actions } from '../actions';
import { PANE_WIDTH, withinPaneWidths } from '../preferences';
import type { PageState } from '../store';
import { IconButton } from './Toolbar';

interface PaneProps {
  readonly state: PageState;
  readonly actions: Actions;
  readonly messages: WorkbenchMessages;
}

const KEY_STEP = 16;

/**
 * The add-in's task pane at the right of the grid, as Excel shows it. It stays alive while it is collapsed, so that
 * the add-in keeps what it holds.
 */
export function Pane({ state, actions, messages }: PaneProps): JSX.Element {
  const [width, setWidth] = useState(state.paneWidth);
  const [resizing, setResizing] = useState(false);
  return (
    <aside className="pane" hidden={!state.paneShown} aria-label={messages.paneTitle} data-resizing={resizing || undefined}>
      <PaneEdge
        width={width}
        label={messages.resizePane}
        onDrag={setResizing}
        onWidth={(next) => {
          setWidth(next);
          actions.setPaneWidth(next);
        }}
      />
      <div className="pane-body" style={{ width }}>
        <div className="pane-head">
          <span>{messages.paneTitle}</span>
          <IconButton action="hide-pane" label={messages.hidePane} icon={<PanelRightContract20Regular />} onClick={actions.togglePane} />
        </div>
        {state.pane === 'missing' ? (
          <div className="empty" role="status">
            <h2>{messages.paneMissing}</h2>
            <p>{messages.paneMissingHint}</p>
          </div>
        ) : (
          <PaneFrame generation={state.paneGeneration} actions={actions} />
        )}
      </div>
    </aside>
  );
}

/** The frame itself is made by the host's side, since the web flavour must prepare it before it is inserted. */
function PaneFrame({ generation, actions }: { readonly generation: number; readonly actions: Actions }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (generation > 0 && place.current !== null) actions.insertPane(place.current);
  }, [generation, actions]);
  return <div className="pane-frame" ref={place} />;
}

interface PaneEdgeProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
  readonly onDrag: (dragging: boolean) => void;
}

function PaneEdge({ width, label, onWidth, onDrag }: PaneEdgeProps): JSX.Element {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const end = (event: PointerEvent): void => {
    if (start.current === null) return;
    start.current = null;
    event.currentTarget.releasePointerCapture(event.pointerId);
    onDrag(false);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerMove={(event) => {
        if (start.current !== null) onWidth(withinPaneWidths(start.current.width + start.current.x - event.clientX));
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={(event: KeyboardEvent) => {
        const step = event.key === 'ArrowLeft' ? KEY_STEP : event.key === 'ArrowRight' ? -KEY_STEP : 0;
        if (step === 0) return;
        event.preventDefault();
        onWidth(withinPaneWidths(width + step));
      }}
    />
  );
}
