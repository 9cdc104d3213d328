import type { JSX } from 'react';
import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import type { WorkbenchMessages } from '../../../messages/workbench';
import type { PageState } from '../store';

/** One quiet line at the foot: what was done last, and for developers the add-in's traffic with the host. */
export function StatusLine({ state, messages }: { readonly state: PageState; readonly messages: WorkbenchMessages }): JSX.Element {
  return (
    <footer className="status">
      <span role="status" aria-live="polite">
        {state.busy ?? state.done ?? ''}
      </span>
      {state.functionError !== null && (
        <span className="status-function-error" role="status" aria-live="polite">
          <strong>{state.functionError.error}</strong> {state.functionError.words}
        </span>
      )}
      <span className="status-end">
        {state.unsupported.length > 0 && <UnsupportedCalls names={state.unsupported} messages={messages} />}
        <span data-round-trips={state.roundTrips ?? undefined}>
          {state.roundTrips === null ? messages.noRunYet : messages.roundTrips(state.roundTrips)}
        </span>
      </span>
    </footer>
  );
}

function UnsupportedCalls({ names, messages }: { readonly names: readonly string[]; readonly messages: WorkbenchMessages }): JSX.Element {
  return (
    <Popover positioning="above-end" withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className="status-button" data-action="unsupported">
          {messages.unsupportedCalls(names.length)}
        </button>
      </PopoverTrigger>
      <PopoverSurface className="unsupported">
        <p>{messages.unsupportedHint}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
