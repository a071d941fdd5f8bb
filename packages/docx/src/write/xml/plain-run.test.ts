import { type IContext, TextRun } from 'docx';
import { expect, test } from 'vitest';
import type { Format } from '../place.js';
import { runOptions } from '../run-options.js';
import { plainRun } from './plain-run.js';

const looks = ['strong', 'emphasis', 'strike', 'underline', 'lowered', 'raised'] as const;

test('a run is what the library writes, in every format', () => {
  const context = { stack: [] } as unknown as IContext;
  for (let bits = 0; bits < 2 ** looks.length; bits++) {
    const chosen = looks.filter((_, index) => bits & (1 << index));
    const format = {
      ...Object.fromEntries(chosen.map((look) => [look, true])),
      ...(bits % 3 === 0 && { style: 'Code' }),
    } as unknown as Format;
    const library = new TextRun({ ...runOptions(format), text: 'x' }).prepForXml(context);
    expect(plainRun('x', format).prepForXml(context)).toEqual(library);
  }
});
