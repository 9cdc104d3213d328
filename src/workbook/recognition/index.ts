/** Recognition and binding in the open workbook; fetched when a person asks for it. */
export * from './model';
export { bindInputs, type BindOptions, type BoundInputs } from './bind';
export { pickSelection, type Picked, type PickFault } from './pickSelection';
export { recogniseWith, recogniseWorkbook, type Recogniser, type RecogniseOptions } from './recogniseWorkbook';
export { setUnit, type UnitTarget } from './setUnit';
export { applyLastYear } from './applyLastYear';
export { bindingsOfFile, WorkbookFileFault, type FileFault } from './fileBindings';
export { undoBinding } from './undoBinding';
