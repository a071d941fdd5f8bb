import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { keptOf, roundTrip, type Way, ways } from './support/round-trip.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

async function yamlOf(bytes: Uint8Array, name: string): Promise<string> {
  return String(await convert(bytes, { to: 'yaml', name }));
}

async function check(yaml: string, way: Way): Promise<void> {
  const { kept, news } = await roundTrip(yaml, way);
  expect(kept).toEqual(keptOf(yaml, way));
  expect(news).toEqual([]);
}

describe.each(ways)('YAML to %s and back keeps values, sections and names', (way) => {
  test.each(fixtures)('$name', async ({ file, bytes }) => {
    await check(await yamlOf(bytes, file), way);
  });
});

test.each(['html', 'docx', 'md'] as const)(
  'notes that stand in another section go to %s and back',
  async (way) => {
    const source = `# 云溪县2023年工作报告

## 一、总体情况

新设窗口[^1]三个。

## 二、其他情况

由各镇承担[^2]。

[^1]: 含流动窗口。

[^2]: 两街道除外。
`;
    await check(await yamlOf(new TextEncoder().encode(source), 'report.md'), way);
  },
);

describeSamples('the seeds go every way round', 'seeds', () => {
  describe.each(ways)('%s', (way) => {
    test.each(listSamples('seeds', /\.txt$/u))('%s', async (path) => {
      await check(await yamlOf(readSample(path), path), way);
    });
  });
});
