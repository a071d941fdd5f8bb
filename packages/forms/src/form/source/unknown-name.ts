import { closest, type Localized } from '@gouji/tree';
import type { DataFault } from './explain-issue.js';

/** A name that nothing has; of many candidates only the nearest is told. */
export function unknownName(
  name: string,
  path: PropertyKey[],
  known: string[],
  what: Localized,
): DataFault {
  const near = closest(name, known);
  const few = known.length <= 12 ? known : [];
  const list = few.length > 0 ? few : [];
  return {
    path,
    at: 'value',
    message: {
      zh: `没有“${name}”这个${what.zh}${near ? `;您要的是 ${near} 吗?` : list.length > 0 ? `;现有:${list.join('、')}` : ''}`,
      en: `Unexpected ${what.en} \`${name}\`${near ? `; did you mean \`${near}\`?` : list.length > 0 ? `, expected one of ${list.join(', ')}` : ', there is none of that name'}`,
    },
  };
}
