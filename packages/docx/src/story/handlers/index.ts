import { characters } from './characters.js';
import { drawing } from './drawing.js';
import { embedded } from './embedded.js';
import { field } from './field.js';
import { graphicData } from './graphic-data.js';
import { hyperlink } from './hyperlink.js';
import { math } from './math.js';
import { noteReference } from './note-reference.js';
import { paragraph } from './paragraph.js';
import { ruby } from './ruby.js';
import { run } from './run.js';
import { structure } from './structure.js';
import { table } from './table.js';
import { tableCell } from './table-cell.js';
import { tableRow } from './table-row.js';
import { textHandlers } from './text.js';
import { textBox } from './text-box.js';
import { trackedChanges } from './tracked-changes.js';
import type { StoryHandler } from './types.js';
import { unreadAlternatives } from './unread-alternative.js';

/** What to do with each element that may stand in a story. */
export const contentHandlers: ReadonlyMap<string, StoryHandler> = new Map([
  ...structure,
  ...embedded,
  ...paragraph,
  ...run,
  ...textHandlers,
  ...characters,
  ...field,
  ...hyperlink,
  ...trackedChanges,
  ...table,
  ...tableRow,
  ...tableCell,
  ...drawing,
  ...graphicData,
  ...textBox,
  ...noteReference,
  ...ruby,
  ...math,
  ...unreadAlternatives,
]);
