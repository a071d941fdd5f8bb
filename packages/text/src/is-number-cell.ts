const sign = '(?:[+\\-−–—]{1,2}|[增减減])?';
const figure = '\\d+(?:[,.]\\d+)*';
const unit = '[万萬亿億]?[件条條份個个期篇場场家項项宗人次元册冊处處批天名户戶]{0,2}[%‰]?';
const note = '(?:\\([^()]{1,16}\\))?';
const mark = '[①-⑳※*]{0,2}';
const number = new RegExp(`^${sign}\\s*${figure}\\s*${unit}\\s*${note}${mark}$`, 'u');
const placeholder = /^[/\\_\-−–—]{1,2}$/u;

/**
 * Tell whether a text is a bare number or a mark in its place: 12, ０, 000, +19, 减4, 9623(增),
 * 2517.23万元, 22(其中修订16件), 5①, / and —.
 */
export function isNumberCell(text: string): boolean {
  if (text.length > 40) return false;
  const folded = text.replace(/[\uFF01-\uFF5E]/gu, (character) => {
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
  return number.test(folded) || placeholder.test(folded);
}
