/** Excel.HeadersFooters: the footer of a sheet's pages. The model keeps no headers. */
import type { Sheet } from '../../model';
import { HostObject } from '../protocol/hostObject';

export class HeaderFooterGroupObject extends HostObject {
  override readonly className = 'HeaderFooterGroup';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet);
  }
}

/** The three sections of a footer stand in one text behind `&L`, `&C` and `&R`. */
export class HeaderFooterObject extends HostObject {
  override readonly className = 'HeaderFooter';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['CenterFooter', 'LeftFooter', 'RightFooter'];
  }
  get LeftFooter(): string {
    return this.section('L');
  }
  set LeftFooter(text: string) {
    this.setSection('L', text);
  }
  get CenterFooter(): string {
    return this.section('C');
  }
  set CenterFooter(text: string) {
    this.setSection('C', text);
  }
  get RightFooter(): string {
    return this.section('R');
  }
  set RightFooter(text: string) {
    this.setSection('R', text);
  }

  private sections(): Record<string, string> {
    const text = this.sheet.pageSetup.footer ?? '';
    return Object.fromEntries([...text.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g)].map(([, name = '', content = '']) => [name, content]));
  }
  private section(name: 'L' | 'C' | 'R'): string {
    return this.sections()[name] ?? '';
  }
  private setSection(name: 'L' | 'C' | 'R', text: string): void {
    const sections = { ...this.sections(), [name]: text };
    const footer = (['L', 'C', 'R'] as const).flatMap((key) => (sections[key] ? [`&${key}${sections[key]}`] : [])).join('');
    this.sheet.setPageSetup({ footer });
  }
}
