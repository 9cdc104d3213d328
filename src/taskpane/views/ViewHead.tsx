/** The head of a view: its title, which names its section, and what can be done in it. */
import { Button } from '@fluentui/react-components';

interface ViewAction {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => unknown;
}

interface ViewHeadProps {
  /** For the `aria-labelledby` of the section. */
  readonly id: string;
  readonly title: string;
  readonly actions: readonly ViewAction[];
}

export function ViewHead({ id, title, actions }: ViewHeadProps) {
  return (
    <div className="list-head">
      <h2 id={id}>{title}</h2>
      <span>
        {actions.map(({ label, isOff = false, onClick }) => (
          <Button key={label} appearance="subtle" size="small" disabledFocusable={isOff} onClick={() => void onClick()}>
            {label}
          </Button>
        ))}
      </span>
    </div>
  );
}
