/** Changes of the workbook as Excel's events. */
import { formatArea, type WorkbookChange, type WorkbookModel } from '../../model';
import type { PageLink } from '../pageLink';
import { EVENT, WORKBOOK_TARGET, type EventRegistry } from './events';

type Details = Readonly<Record<string, unknown>>;
type CellChange = Extract<WorkbookChange, { readonly kind: 'cells' }>;
type SelectionChange = Extract<WorkbookChange, { readonly kind: 'selection' }>;

/** Follows a workbook until the answer is called. */
export function followWorkbook(model: WorkbookModel, events: EventRegistry, page: PageLink): () => void {
  let sheets = idsOf(model);
  let active = model.activeSheetId;

  const onSheet = (type: number, sheetId: string, details: Details) => {
    events.send(type, sheetId, details);
    events.send(type, WORKBOOK_TARGET, details);
  };

  /** A recalculation changes what cells show, not what they hold; Excel tells it by `onCalculated`, which is not here. */
  const cells = ({ sheetId, area, origin }: CellChange) => {
    if (origin === 'recalculation') return;
    const address = formatArea(area);
    onSheet(EVENT.worksheetChanged, sheetId, {
      address,
      changeType: 'RangeEdited',
      referenceId: `${sheetId}!${address}`,
      shiftDirection: 'None',
      source: 'Local',
      triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
    });
  };

  const sheetList = () => {
    const now = idsOf(model);
    const tell = (type: number, worksheetId: string) => events.send(type, WORKBOOK_TARGET, { source: 'Local', worksheetId });
    for (const id of now) if (!sheets.includes(id)) tell(EVENT.worksheetAdded, id);
    for (const id of sheets) if (!now.includes(id)) tell(EVENT.worksheetDeleted, id);
    sheets = now;
  };

  const selection = ({ sheetId, area }: SelectionChange) => {
    if (sheetId !== active) {
      onSheet(EVENT.worksheetDeactivated, active, { worksheetId: active });
      onSheet(EVENT.worksheetActivated, sheetId, { worksheetId: sheetId });
      active = sheetId;
    }
    onSheet(EVENT.worksheetSelectionChanged, sheetId, { address: formatArea(area), worksheetId: sheetId });
    page.selectionChanged();
  };

  return model.onChange((change) => {
    if (change.kind === 'cells') cells(change);
    else if (change.kind === 'sheets') sheetList();
    else if (change.kind === 'selection') selection(change);
  });
}

function idsOf(model: WorkbookModel): readonly string[] {
  return model.sheets.map(({ id }) => id);
}
