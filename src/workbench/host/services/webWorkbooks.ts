/** What office.js calls on the web for `Excel.createWorkbook`: an object of the browser's part of Excel, beside the workbook. */
import type { Book } from '../objects/book';
import { NewWorkbooks } from '../objects/newWorkbooks';
import { HostObject } from '../protocol/hostObject';

/** By this office.js marks requests for that part; some that it sends at the start carry the mark on every platform. */
export const WEB_PARTITION = 'WacPartition';

export class WebWorkbooksService extends HostObject {
  override readonly className = 'WacWorkbook';
  private readonly newWorkbooks: NewWorkbooks;

  constructor(book: Book) {
    super();
    this.newWorkbooks = new NewWorkbooks(book);
  }
  CreateAndOpenWorkbook(base64?: string): void {
    this.newWorkbooks.make(base64).Open();
  }
}
