/** Scorecards and problems in words. */
export { nameIn } from './figures';
export { basisLabel, explanationText, missingText, reasonText } from './reason';
export { rescalingText } from './total';
export { problemLine, problemText } from './problem';
