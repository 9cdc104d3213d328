/** Scorecards and problems in words. */
export { basisLabel, explanationText, missingText, reasonText } from './reason';
export { problemLine, problemText } from './problem';
