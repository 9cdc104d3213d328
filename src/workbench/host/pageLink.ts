/** What Excel sends to the add-in's page on its own. Each transport puts it on its wire. */
import type { RichApiMessage } from './protocol/wire';

/** A ribbon command that a person chose. */
export interface CommandInvocation {
  readonly id: string;
  /** The function's name, as the manifest has it and `Office.actions.associate` knows it. */
  readonly name: string;
  /** JSON of the event object that the function gets; office.js adds `completed`. */
  readonly event: string;
}

/** Each answers whether the page listens. */
export interface PageLink {
  messages(messages: readonly RichApiMessage[]): boolean;
  command(invocation: CommandInvocation): boolean;
  /** `Workbook.onSelectionChanged` and the document's event of the common API. */
  selectionChanged(): boolean;
}

/** Ids of events and calls of the common API, as office.js numbers them. */
export const COMMON_EVENT = { documentSelectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;
export const COMMON_CALL = { loadSettings: 75, saveSettings: 76, richApi: 93, appCommandCompleted: 94 } as const;

/** All pages of one host. */
export class PageLinks implements PageLink {
  private readonly links = new Set<PageLink>();

  /** @returns what takes the page off again */
  add(link: PageLink): () => void {
    this.links.add(link);
    return () => this.links.delete(link);
  }
  messages(messages: readonly RichApiMessage[]): boolean {
    return this.any((link) => link.messages(messages));
  }
  command(invocation: CommandInvocation): boolean {
    return this.any((link) => link.command(invocation));
  }
  selectionChanged(): boolean {
    return this.any((link) => link.selectionChanged());
  }

  private any(send: (link: PageLink) => boolean): boolean {
    return [...this.links].map(send).includes(true);
  }
}
