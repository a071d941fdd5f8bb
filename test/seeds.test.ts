import { describe, expect, test } from 'vitest';
import { differences, type Truth } from './support/compare-report.js';
import { reportOf } from './support/convert-input.js';
import { encodeGb18030 } from './support/encode-gb18030.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

/** Changes that leave what a document says as it is. */
const changes: Record<string, (text: string) => Uint8Array | string> = {
  'as it is': (text) => new TextEncoder().encode(text),
  'as a string': (text) => text,
  'with blank lines doubled': (text) => text.replace(/\n/g, '\n\n'),
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'with full-width brackets': (text) => text.replaceAll('(', '\uff08').replaceAll(')', '\uff09'),
  'with a byte-order mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'in GB18030': (text) => encodeGb18030(text),
  'with navigation before and a footer after': (text) =>
    `您当前的位置:首页 > 政务公开 > 政府信息公开年报\n${text}\n【打印本页】【关闭窗口】\n版权所有 网站标识码:0000000000\n`,
};

describeSamples('the seeds', 'seeds', () => {
  const names = listSamples('seeds', /\.expected\.json$/);
  const decoder = new TextDecoder();

  for (const expectedName of names) {
    const name = expectedName.replace('.expected.json', '.txt');
    const truth: Truth = JSON.parse(decoder.decode(readSample(expectedName)));
    const text = decoder.decode(readSample(name));

    describe(name.slice(6, 9), () => {
      for (const [change, apply] of Object.entries(changes)) {
        test(`${change}: every value, the form, the agency and the flags are right`, async () => {
          const report = await reportOf(apply(text));
          expect(differences(report, truth)).toEqual([]);
        });
      }

      test('with a title line: the title names agency and year, the values stay', async () => {
        const agency = '云溪县人民政府';
        const title = `${agency}${truth.year}年政府信息公开工作年度报告`;
        const titled = truth.title ? text.replace(truth.title, title) : `${title}\n${text}`;
        const report = await reportOf(titled);
        expect(differences(report, { ...truth, agency, title })).toEqual([]);
      });
    });
  }

  test('there are four of them with expected values', () => {
    expect(names).toHaveLength(4);
  });
});
