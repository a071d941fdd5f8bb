import { type NumberedLine, readNumber } from '@gouji/tree';
import type { SourceLine } from './source-line.js';

const bare =
  /^(\d{1,2})(?=\p{Script=Han})(?![年月日号號时時点點分秒周天岁歲级級]|[件条條份個个期篇場场家項项宗人次万萬亿億元册處处批多余])/u;

/**
 * Find items whose number lost its separator (`1工作情况。`, `2制度建设。`): lines that count up
 * from 1, at least to 2, within one section.
 */
export function numberSeries(lines: SourceLine[]): Map<SourceLine, NumberedLine> {
  const found = new Map<SourceLine, NumberedLine>();
  let run: Array<[SourceLine, NumberedLine]> = [];
  const close = () => {
    if (run.length >= 2) for (const [line, number] of run) found.set(line, number);
    run = [];
  };

  for (const line of lines) {
    const label = bare.exec(line.text)?.[1];
    if (label) {
      if (Number(label) !== run.length + 1) close();
      if (Number(label) === run.length + 1) {
        const number = { printed: label, label };
        run.push([line, { number, level: 3, rest: line.text.slice(label.length) }]);
      }
    } else if ((readNumber(line.text)?.level ?? 9) <= 2) {
      close();
    }
  }
  close();
  return found;
}
