import { Button, Tooltip } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { PanelRightContract20Regular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpand20Regular } from '@fluentui/react-icons/svg/panel-right-expand';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { TableSparkle20Regular } from '@fluentui/react-icons/svg/table-sparkle';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef, type JSX, type ReactElement } from 'react';
import type { WorkbenchMessages } from '../../../messages/workbench';
import type { Actions } from '../actions';
import type { PageState } from '../store';

interface ToolbarProps {
  readonly state: PageState;
  readonly actions: Actions;
  readonly messages: WorkbenchMessages;
}

/** The page's slim header: the file on the left, its name in the middle, the page's own settings on the right. */
export function Toolbar({ state, actions, messages }: ToolbarProps): JSX.Element {
  const busy = state.busy !== null;
  return (
    <header className="toolbar">
      <div className="toolbar-group">
        <OpenButton busy={busy} actions={actions} messages={messages} />
        <Hint text={messages.saveHint}>
          <Button
            appearance="subtle"
            icon={<Save20Regular />}
            disabled={busy || state.fileName === null}
            onClick={() => void actions.save()}
            data-action="save"
          >
            {messages.save}
          </Button>
        </Hint>
        <Hint text={messages.sampleHint}>
          <Button appearance="subtle" icon={<TableSparkle20Regular />} disabled={busy} onClick={() => void actions.openSample()} data-action="sample">
            {messages.sample}
          </Button>
        </Hint>
      </div>
      <FileName state={state} messages={messages} />
      <div className="toolbar-group toolbar-end">
        <Hint text={messages.language}>
          <Button appearance="subtle" icon={<LocalLanguage20Regular />} onClick={actions.switchLanguage} data-action="language">
            {state.language === 'zh-CN' ? 'English' : '中文'}
          </Button>
        </Hint>
        <IconButton
          action="theme"
          label={state.theme === 'light' ? messages.darkTheme : messages.lightTheme}
          icon={state.theme === 'light' ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />}
          onClick={actions.switchTheme}
        />
        <span className="toolbar-divider" />
        <IconButton
          action="pane"
          label={state.paneShown ? messages.hidePane : messages.showPane}
          icon={state.paneShown ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />}
          onClick={actions.togglePane}
        />
      </div>
    </header>
  );
}

function OpenButton({ busy, actions, messages }: { readonly busy: boolean } & Omit<ToolbarProps, 'state'>): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Hint text={messages.openHint}>
        <Button appearance="subtle" icon={<FolderOpen20Regular />} disabled={busy} onClick={() => input.current?.click()} data-action="open">
          {messages.open}
        </Button>
      </Hint>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={messages.open}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void actions.openFile(file);
        }}
      />
    </>
  );
}

function FileName({ state, messages }: Omit<ToolbarProps, 'actions'>): JSX.Element {
  return (
    <div className="file-name" title={state.fileName ?? undefined}>
      <span className="file-name-text">{state.fileName ?? messages.title}</span>
      {state.unsaved && (
        <span className="unsaved" data-unsaved>
          {messages.unsaved}
        </span>
      )}
    </div>
  );
}

interface IconButtonProps {
  readonly action: string;
  readonly label: string;
  readonly icon: JSX.Element;
  readonly onClick: () => void;
}

/** A button without text: its tooltip is also its name for a screen reader. */
export function IconButton({ action, label, icon, onClick }: IconButtonProps): JSX.Element {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} onClick={onClick} data-action={action} />
    </Tooltip>
  );
}

function Hint({ text, children }: { readonly text: string; readonly children: ReactElement }): JSX.Element {
  return (
    <Tooltip content={text} relationship="description">
      {children}
    </Tooltip>
  );
}
