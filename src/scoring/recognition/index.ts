export { NO_CONTEXT, unitOfPicked, type PickedUnit, type UnitContext } from './pickedUnit';
export { recognise } from './recognise';
export * from './model';
