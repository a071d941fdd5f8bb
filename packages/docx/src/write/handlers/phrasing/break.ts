import { TextRun } from 'docx';
import type { Break } from 'mdast';
import type { Format } from '../../place.js';
import { runOptions } from '../../run-options.js';
import type { Run, State } from '../../state.js';
import { tracked } from '../../tracked.js';

/** Write a line break. */
export function lineBreak(state: State, _: Break, format: Format): Run[] {
  return tracked(state, format, [new TextRun({ ...runOptions(format), break: 1 })]);
}
