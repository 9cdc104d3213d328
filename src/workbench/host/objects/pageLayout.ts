/** Excel.PageLayout: how a sheet is printed. Margins are in points on the wire, in inches in the file. */
import { areaOf, MAX_COLUMNS, type PageSetup, type Sheet } from '../../model';
import { HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { keyOf, oneOf, type Book } from './book';
import { HeaderFooterGroupObject } from './headersFooters';
import { areaGiven, RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';

const POINTS_PER_INCH = 72;
/** Excel.PaperType with the numbers of the file format (ECMA-376, ST_PaperSize). */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const NO_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

const ORIENTATION = { Portrait: 'portrait', Landscape: 'landscape' } as const;

interface ZoomOptions {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

type Side = keyof NonNullable<PageSetup['margins']>;

export class PageLayoutObject extends HostObject {
  override readonly className = 'PageLayout';
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['BottomMargin', 'CenterHorizontally', 'FooterMargin', 'HeaderMargin', 'LeftMargin', 'Orientation', 'PaperSize', 'RightMargin', 'TopMargin', 'Zoom'];
  }

  get Orientation(): string {
    return keyOf(ORIENTATION, this.sheet.pageSetup.orientation ?? 'portrait') ?? 'Portrait';
  }
  set Orientation(value: string) {
    this.sheet.setPageSetup({ orientation: oneOf(ORIENTATION, value) });
  }
  get PaperSize(): string {
    return keyOf(PAPER, this.sheet.pageSetup.paperSize ?? PAPER.Letter) ?? 'Letter';
  }
  set PaperSize(name: string) {
    this.sheet.setPageSetup({ paperSize: oneOf(PAPER, name) });
  }
  get Zoom(): Readonly<Record<string, number>> {
    const { fitToWidth, fitToHeight } = this.sheet.pageSetup;
    return { ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }), ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }) };
  }
  /** The model fits pages, it has no scale in percent. */
  set Zoom({ horizontalFitToPages, verticalFitToPages, scale }: ZoomOptions) {
    if (scale !== undefined && scale !== null) throw new UnsupportedError('PageLayout.zoom.scale');
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
    this.sheet.setPageSetup({ printArea: areaGiven(range) });
  }
  GetPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.sheet.pageSetup;
    return printArea ? new RangeAreasObject([new RangeObject(this.book, this.sheet, printArea)]) : null;
  }
  /** Whole rows only. */
  SetPrintTitleRows(range: unknown): void {
    const { row, rows, columns } = areaGiven(range);
    if (columns !== MAX_COLUMNS) throw new HostError('InvalidArgument');
    this.sheet.setPageSetup({ titleRows: [row, row + rows - 1] });
  }
  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.sheet.pageSetup;
    return titleRows ? new RangeObject(this.book, this.sheet, areaOf(titleRows[0], 0, titleRows[1] - titleRows[0] + 1, MAX_COLUMNS)) : null;
  }

  private margin(side: Side): number {
    return (this.sheet.pageSetup.margins ?? NO_MARGINS)[side] * POINTS_PER_INCH;
  }
  private setMargin(side: Side, points: number): void {
    this.sheet.setPageSetup({ margins: { ...NO_MARGINS, ...this.sheet.pageSetup.margins, [side]: points / POINTS_PER_INCH } });
  }
}
