/** Office's window around the add-in: its task pane and its ribbon buttons. */
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { MESSAGE } from '../protocol/wire';
import type { PageLink } from '../pageLink';

const VISIBILITY_CHANGED = 65539;
const STATES = ['Inactive', 'Background', 'Visible'] as const;
export type RuntimeState = (typeof STATES)[number];

function stateOf(value: string): RuntimeState {
  const state = STATES.find((known) => known === value);
  if (!state) throw new HostError('InvalidArgument');
  return state;
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  override readonly className = 'AppRuntimeService';
  state: RuntimeState = 'Visible';

  constructor(private readonly page: PageLink) {
    super();
  }
  GetAppRuntimeState(): RuntimeState {
    return this.state;
  }
  SetAppRuntimeState(value: string): void {
    const state = stateOf(value);
    if (state === this.state) return;
    this.state = state;
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.page.messages([{ category: MESSAGE.event, type: VISIBILITY_CHANGED, target: '', message: JSON.stringify({ visibility }) }]);
  }
}

/** `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  override readonly className = 'AppRuntimePersistenceService';
  private startState: RuntimeState = 'Inactive';
  GetAppRuntimeStartState(): RuntimeState {
    return this.startState;
  }
  SetAppRuntimeStartState(value: string): void {
    this.startState = stateOf(value);
  }
}

/** `Office.ribbon.requestUpdate`: what the add-in asked for, by the ids of its manifest. */
export class DynamicRibbonService extends HostObject {
  override readonly className = 'DynamicRibbon';
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  GetButton(id: string): RibbonButton {
    return new RibbonButton(id, this.enabled);
  }
  GetTab(id: string): RibbonTab {
    return new RibbonTab(id, this.visible);
  }
}

export class RibbonButton extends HostObject {
  override readonly className = 'RibbonButton';
  constructor(
    private readonly id: string,
    private readonly states: Map<string, boolean>,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  get Enabled(): boolean {
    return this.states.get(this.id) ?? true;
  }
  set Enabled(enabled: boolean) {
    this.states.set(this.id, enabled);
  }
}

export class RibbonTab extends HostObject {
  override readonly className = 'RibbonTab';
  constructor(
    private readonly id: string,
    private readonly states: Map<string, boolean>,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  SetVisibility(visible: boolean): void {
    this.states.set(this.id, visible);
  }
}
