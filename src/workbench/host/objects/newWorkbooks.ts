/** Excel.WorkbookCreated: a workbook that the add-in made of a file and that is not open yet. */
import { WorkbookModel } from '../../model';
import { HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Book } from './book';

/** The files of workbooks that wait to be opened, by id. */
export class NewWorkbooks {
  private readonly waiting = new Map<string, WorkbookCreatedObject>();

  constructor(private readonly book: Book) {}

  /** @param base64 an .xlsx; without it the workbook is blank */
  make(base64: string | undefined): WorkbookCreatedObject {
    const { openWorkbook } = this.book;
    if (!openWorkbook) throw new UnsupportedError('Application.createWorkbook');
    const made = new WorkbookCreatedObject(`${this.waiting.size + 1}`, base64 === undefined ? WorkbookModel.blank().save() : workbookIn(base64), openWorkbook);
    this.waiting.set(made.Id, made);
    return made;
  }

  withId(id: string): WorkbookCreatedObject | null {
    return this.waiting.get(id) ?? null;
  }
}

export class WorkbookCreatedObject extends HostObject {
  override readonly className = 'WorkbookCreated';
  constructor(
    readonly id: string,
    private readonly file: Uint8Array,
    private readonly openWorkbook: NonNullable<Book['openWorkbook']>,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  Open(): void {
    if (!this.openWorkbook(this.file)) throw new HostError('GeneralException');
  }
}

function workbookIn(base64: string): Uint8Array {
  try {
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    WorkbookModel.open(file);
    return file;
  } catch {
    throw new HostError('InvalidArgument');
  }
}
