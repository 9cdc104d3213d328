/** Ribbon actions: the page says that they are ready, Excel says which one a person chose. */
import { HostObject } from '../protocol/hostObject';
import type { PageLink } from '../pageLink';

/** Is told that the add-in's ribbon actions are ready. */
export class ActionHandlerService extends HostObject {
  override readonly className = 'AddinInternalService';
  NotifyActionHandlerReady(): void {
    // The workbench's ribbon is always ready.
  }
}

/** Commands that were started and have not called `event.completed` yet. */
export class RibbonCommands {
  private readonly running = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private next = 1;

  constructor(private readonly page: PageLink) {}

  /**
   * Runs a function that the add-in connected with `Office.actions.associate`, as a click on its button does.
   * Resolves when the function calls `event.completed`.
   * @throws Error when no page listens
   */
  async invoke(name: string, controlId = name): Promise<void> {
    const id = `command-${this.next++}`;
    const completed = new Promise<void>((resolve, reject) => this.running.set(id, { resolve, reject }));
    if (!this.page.command({ id, name, event: JSON.stringify({ source: { id: controlId } }) })) {
      this.running.delete(id);
      throw new Error(`no page listens to the command ${name}`);
    }
    return completed;
  }

  /** office.js tells that a command is done; a status other than 0 says that it could not be run. */
  complete(id: string, status: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`the command ended with status ${status}`));
  }
}
