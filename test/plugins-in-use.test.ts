import narrativeFacts from '@gouji/remark-narrative-facts';
import normalizeCharacters from '@gouji/remark-normalize-characters';
import redact from '@gouji/remark-redact';
import rejoinLines from '@gouji/remark-rejoin-lines';
import { convert } from 'gouji';
import { expect, test } from 'vitest';

const source = `# 云溪县2023年工作报告

## ⼀、总体情况

全年接听群众来电1200次,组织培训三期,建立了首问负责、限时办结、跟踪回访等制度,

申请人张某(手机13800138000,身份证号11010519491231002X)来电反映的问题均已办结。
`;

test('plugins that come with gouji work in a conversion, one after the other', async () => {
  const file = await convert(source, {
    to: 'yaml',
    from: 'markdown',
    plugins: [
      normalizeCharacters,
      rejoinLines,
      [redact, { mask: 'part' }],
      {
        use: narrativeFacts,
        phase: 'after',
        options: { facts: [{ say: [['来电']], path: 'hotline.calls', units: ['次'] }] },
      },
    ],
  });
  const { report } = file.data;
  expect(String(file)).toContain('number: 一');
  expect(String(file)).toContain('等制度,申请人张某(手机138');
  expect(String(file)).not.toMatch(/13800138000|11010519491231002X/);
  expect(report?.facts).toMatchObject([{ path: 'hotline.calls', value: 1200 }]);
  const personal = report?.problems.map(({ rule, place }) => [rule, place]);
  expect(personal).toEqual([
    ['personal-phone', { line: 7, column: 9 }],
    ['personal-id', expect.anything()],
  ]);
  expect(file.messages.filter(({ ruleId }) => ruleId === 'personal-phone')).toHaveLength(1);
});
