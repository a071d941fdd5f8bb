import type { Provenance, Value } from '@gouji/tree';
import type { Figures } from '../check/figures.js';
import type { DocumentMatch } from '../match/match-document.js';
import { provenanceOf } from '../match/match-table.js';

/**
 * Every value of the form, null where the source has none.
 * @param provenance is told where each of them was found
 */
export function readFigures(match: DocumentMatch, provenance: Record<string, Provenance>): Figures {
  const values: Record<string, Value> = {};
  const source: Figures['source'] = new Map();
  const collapsed: Figures['collapsed'] = new Map();
  for (const leaf of match.form.leaves) values[leaf.path] = null;
  for (const table of match.tables) {
    for (const { cells } of table.rows) {
      for (const cell of cells) {
        const { path } = cell.leaf;
        values[path] = cell.value;
        const from = provenanceOf(cell);
        if (from) provenance[path] = from;
        if (cell.slot) source.set(path, { text: cell.slot.lexeme.text, place: cell.place });
      }
    }
    for (const group of table.collapsed) {
      for (const [column, value] of group.values) collapsed.set(`${group.path}.${column}`, value);
    }
  }
  const absent = new Set(
    match.form.leaves
      .filter(({ path, optional }) => optional && values[path] === null && !source.has(path))
      .map(({ path }) => path),
  );
  return { values, collapsed, absent, source };
}
