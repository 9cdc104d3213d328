import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import type { WorkbenchMessages } from '../../../messages/workbench';
import type { Actions } from '../actions';
import type { Notice, PageState } from '../store';

interface NoticesProps {
  readonly state: PageState;
  readonly actions: Actions;
  readonly messages: WorkbenchMessages;
}

/** The bar under the toolbar that says what went wrong and what to do. */
export function NoticeBar({ notice, actions, messages }: { readonly notice: Notice } & Omit<NoticesProps, 'state'>): JSX.Element {
  return (
    <MessageBar intent={notice.kind} layout="multiline" className="notice" data-notice={notice.kind}>
      <MessageBarBody>
        {notice.text}
        {notice.detail !== undefined && (
          <details>
            <summary>{messages.details}</summary>
            <code>{notice.detail}</code>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" aria-label={messages.close} icon={<Dismiss20Regular />} onClick={actions.closeNotice} />}
      />
    </MessageBar>
  );
}

/** Asks before unsaved changes are given up for another workbook. */
export function DiscardDialog({ state, messages }: Omit<NoticesProps, 'actions'>): JSX.Element {
  const question = state.discardQuestion;
  return (
    <Dialog modalType="alert" open={question !== null} onOpenChange={(_event, data) => !data.open && question?.answer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{messages.discardTitle}</DialogTitle>
          <DialogContent>{messages.discardText(state.fileName ?? '')}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => question?.answer(false)} data-action="keep">
              {messages.cancel}
            </Button>
            <Button appearance="primary" onClick={() => question?.answer(true)} data-action="discard">
              {messages.discard}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
