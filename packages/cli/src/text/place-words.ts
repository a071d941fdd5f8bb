import type { Language, Place } from '@gouji/tree';

/** Say where something stands, as a person would look it up. */
export function placeWords(place: Place, language: Language): string {
  if ('line' in place) {
    const { line, column } = place;
    return language === 'zh' ? `第 ${line} 行第 ${column} 列` : `line ${line}, column ${column}`;
  }
  const { part, paragraph, table, row, cell } = place;
  const words: Array<[count: number | undefined, zh: string, en: string]> = [
    [table, `第 ${table} 个表`, `table ${table}`],
    [row, `第 ${row} 行`, `row ${row}`],
    [cell, `第 ${cell} 格`, `cell ${cell}`],
    [paragraph, `第 ${paragraph} 段`, `paragraph ${paragraph}`],
  ];
  const found = words.filter(([count]) => count !== undefined);
  const said = found.map(([, zh, en]) => (language === 'zh' ? zh : en));
  // The body is the part that everybody means.
  if (part !== 'word/document.xml' || said.length === 0) said.unshift(part);
  return said.join(language === 'zh' ? '' : ', ');
}
