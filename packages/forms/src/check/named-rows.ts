import type { Problem } from '@gouji/tree';
import type { DocumentMatch } from '../match/match-document.js';
import type { TableMatch } from '../match/match-table.js';
import { isWhole } from '../match/named-rows.js';
import { quoteValues, rowName, tableName } from './problem-text.js';

/** Report rows under names that the form does not know: those that were read, once, and those that were not. */
export function namedRows(match: DocumentMatch, found: TableMatch): Problem[] {
  return [...readRows(found), ...unreadRows(match, found)];
}

function readRows(found: TableMatch): Problem[] {
  const rows = [...(found.named?.values() ?? [])].filter(isWhole);
  if (rows.length === 0) return [];
  const names = rows.map(({ evidence }) => evidence.labelItems[0]!);
  const all = quoteValues(names);
  const total = rowName(rows[0]!.cells[0]!.leaf);
  return [
    {
      rule: 'unknown-row',
      severity: 'info',
      path: found.id,
      message: {
        zh: `表中除“${total}”外,另有 ${rows.length} 行各有名称(${all}),已逐列读出,留在 extra 中。`,
        en: `Apart from "${total}" the table has ${rows.length} rows under names of their own (${all}); they are read column by column and kept under extra.`,
      },
      quote: all,
      place: names[0]!.place,
    },
  ];
}

/** A row alone in a table of its own, right behind one that it may go on with. */
function unreadRows({ form }: DocumentMatch, { id, unread = [] }: TableMatch): Problem[] {
  const name = tableName(form, id);
  return unread.map((cells): Problem => {
    const printed = quoteValues(cells);
    return {
      rule: 'unknown-row',
      severity: 'warning',
      path: id,
      message: {
        zh: `“${name.zh}”后面另有一张没有表头的表,只有一行(${printed});无法确定是否接着上表,没有读入,已留在 extra 中。`,
        en: `Behind "${name.en}" stands a table of one row without a head (${printed}); whether it goes on with the one above cannot be told, so it is not read and kept under extra.`,
      },
      actual: printed,
      quote: printed,
      place: cells[0]?.place,
    };
  });
}
