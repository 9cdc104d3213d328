export { recognise } from './recognise';
export * from './model';
