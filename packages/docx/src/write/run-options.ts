import type { IRunOptions } from 'docx';
import type { Format } from './place.js';

/** Turn the formatting of a run into the options of the library. */
export function runOptions(format: Format): IRunOptions {
  const { strong, emphasis, underline, strike, raised, lowered, style } = format;
  return {
    ...(style && { style }),
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(underline && { underline: {} }),
    ...(strike && { strike: true }),
    ...(raised && { superScript: true }),
    ...(lowered && { subScript: true }),
  };
}
