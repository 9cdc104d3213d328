/** Which events the add-in listens to, and sending them. */
import { MESSAGE } from '../protocol/wire';
import type { PageLink } from '../pageLink';

/** Types of events on the wire, as office.js numbers them. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** The target of events of the workbook and its collections, where an event of one sheet has the sheet's id. */
export const WORKBOOK_TARGET = 'Workbook';

export class EventRegistry {
  private readonly registered = new Map<string, number>();

  constructor(private readonly page: PageLink) {}

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
  send(type: number, target: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.registered.has(`${type} ${target}`)) return;
    this.page.messages([{ category: MESSAGE.event, type, target, message: JSON.stringify(details) }]);
  }
}
