/** Excel.Setting: what an add-in keeps in the workbook. */
import { existing } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Book } from './book';

export class SettingCollectionObject extends HostObject {
  override readonly className = 'SettingCollection';
  constructor(private readonly book: Book) {
    super();
  }
  override get items(): readonly HostObject[] {
    return this.book.model.settings.keys().map((key) => new SettingObject(this.book, key));
  }
  GetItem(key: string): SettingObject {
    return existing(this.GetItemOrNullObject(key));
  }
  GetItemOrNullObject(key: string): SettingObject | null {
    return this.book.model.settings.keys().includes(key) ? new SettingObject(this.book, key) : null;
  }
  GetCount(): number {
    return this.book.model.settings.keys().length;
  }
  Add(key: string, value: unknown): SettingObject {
    this.book.model.settings.set(key, value);
    return new SettingObject(this.book, key);
  }
}

export class SettingObject extends HostObject {
  override readonly className = 'Setting';
  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }
  override get identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key };
  }
  override get scalars(): readonly string[] {
    return ['Key', 'Value'];
  }
  override get nullable(): readonly string[] {
    return ['Value'];
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.book.model.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.model.settings.set(this.key, value);
  }
  Delete(): void {
    this.book.model.settings.delete(this.key);
  }
}
