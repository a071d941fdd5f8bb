export type { PersonalKind } from './finding.js';
export type { RedactOptions } from './options.js';
export { redact as default } from './redact.js';
