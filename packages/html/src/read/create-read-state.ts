import type { Root as HastRoot } from 'hast';
import { collectNotes } from './collect-notes.js';
import { findBlocks } from './find-blocks.js';
import type { FromHtmlOptions } from './options.js';
import { readFlow } from './read-flow.js';
import { readPhrasing } from './read-phrasing.js';
import type { ReadState } from './state.js';

/** Make what the handlers of one reading share. */
export function createReadState(
  document: HastRoot,
  { maxSlots = 2_000_000, keepTables = false }: Readonly<FromHtmlOptions>,
): ReadState {
  const blocks = findBlocks(document);
  const state: ReadState = {
    maxSlots,
    keepTables,
    notes: collectNotes(document),
    problems: [],
    assets: [],
    taken: new Set(),
    written: new Set(),
    asides: [],
    isBlock: (element) => blocks.has(element),
    flow: (nodes) => readFlow(state, nodes),
    phrasing: (nodes) => readPhrasing(state, nodes),
  };
  return state;
}
