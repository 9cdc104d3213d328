/** Which events the add-in listens to, and sending them. */

/** Types of events on the wire, as office.js numbers them. */
export const EVENT = { worksheetChanged: 10, worksheetSelectionChanged: 14, worksheetActivated: 12, worksheetAdded: 11 } as const;

export interface HostEvent {
  readonly type: number;
  /** The sheet's id, or `Workbook` for events of the collection. */
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

export class EventRegistry {
  private readonly registered = new Map<string, number>();
  private readonly senders = new Set<(event: HostEvent) => void>();

  /** Transports connect here. */
  onSend(sender: (event: HostEvent) => void): () => void {
    this.senders.add(sender);
    return () => this.senders.delete(sender);
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Sends an event when somebody listens to it. */
  send(event: HostEvent): void {
    if (!this.registered.has(`${event.type} ${event.target}`)) return;
    for (const sender of this.senders) sender(event);
  }
}
