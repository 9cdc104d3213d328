/** Excel.PageLayout: how a sheet is printed. Margins are in points on the wire, in inches in the file. */
import { parseArea, type PageSetup, type Sheet } from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { RangeObject } from './range';

const POINTS_PER_INCH = 72;
/** Excel.PaperType with the numbers of the file format (ECMA-376, ST_PaperSize). */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const NO_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

type Side = keyof NonNullable<PageSetup['margins']>;

export class PageLayoutObject extends HostObject {
  override readonly className = 'PageLayout';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['BottomMargin', 'CenterHorizontally', 'FooterMargin', 'HeaderMargin', 'LeftMargin', 'Orientation', 'PaperSize', 'RightMargin', 'TopMargin', 'Zoom'];
  }

  get Orientation(): string {
    return this.sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set Orientation(value: string) {
    this.sheet.setPageSetup({ orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get PaperSize(): string {
    const { paperSize } = this.sheet.pageSetup;
    return Object.keys(PAPER).find((name) => PAPER[name] === paperSize) ?? 'Letter';
  }
  set PaperSize(name: string) {
    const paperSize = PAPER[name];
    if (paperSize === undefined) throw new HostError('InvalidArgument');
    this.sheet.setPageSetup({ paperSize });
  }
  get Zoom(): Readonly<Record<string, number>> {
    const { fitToWidth, fitToHeight } = this.sheet.pageSetup;
    return { ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }), ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }) };
  }
  set Zoom({ horizontalFitToPages, verticalFitToPages }: { horizontalFitToPages?: number; verticalFitToPages?: number }) {
    this.sheet.setPageSetup({ fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 });
  }
  get CenterHorizontally(): boolean {
    return this.sheet.pageSetup.centerHorizontally ?? false;
  }
  set CenterHorizontally(centerHorizontally: boolean) {
    this.sheet.setPageSetup({ centerHorizontally });
  }

  get LeftMargin(): number {
    return this.margin('left');
  }
  set LeftMargin(points: number) {
    this.setMargin('left', points);
  }
  get RightMargin(): number {
    return this.margin('right');
  }
  set RightMargin(points: number) {
    this.setMargin('right', points);
  }
  get TopMargin(): number {
    return this.margin('top');
  }
  set TopMargin(points: number) {
    this.setMargin('top', points);
  }
  get BottomMargin(): number {
    return this.margin('bottom');
  }
  set BottomMargin(points: number) {
    this.setMargin('bottom', points);
  }
  get HeaderMargin(): number {
    return this.margin('header');
  }
  set HeaderMargin(points: number) {
    this.setMargin('header', points);
  }
  get FooterMargin(): number {
    return this.margin('footer');
  }
  set FooterMargin(points: number) {
    this.setMargin('footer', points);
  }

  get HeadersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.sheet);
  }
  SetPrintArea(range: unknown): void {
    const printArea = range instanceof RangeObject ? range.area : parseArea(String(range));
    if (!printArea) throw new HostError('InvalidArgument');
    this.sheet.setPageSetup({ printArea });
  }
  SetPrintTitleRows(range: unknown): void {
    const area = range instanceof RangeObject ? range.area : parseArea(String(range));
    if (!area) throw new HostError('InvalidArgument');
    this.sheet.setPageSetup({ titleRows: [area.row, area.row + area.rows - 1] });
  }

  private margin(side: Side): number {
    return (this.sheet.pageSetup.margins ?? NO_MARGINS)[side] * POINTS_PER_INCH;
  }
  private setMargin(side: Side, points: number): void {
    this.sheet.setPageSetup({ margins: { ...NO_MARGINS, ...this.sheet.pageSetup.margins, [side]: points / POINTS_PER_INCH } });
  }
}

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
    return Object.fromEntries([...text.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g)].map(([, name, content]) => [name, content ?? '']));
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
