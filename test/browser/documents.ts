import { readFileSync } from 'node:fs';
import type { Report } from '@gouji/tree';
import { convert } from 'gouji';
import { readFixture } from '../../packages/docx/test/read-fixture.js';
import { listSamples, readSample } from '../support/samples.js';

/** A document that pages are made of. */
export interface PageSource {
  name: string;
  bytes: Uint8Array;
  /** It has many pages: what takes long is done once. */
  large?: boolean;
}

const site = {
  SiteName: '青禾镇人民政府网',
  SiteDomain: 'www.qinghe.example.cn',
  SiteIDCode: '3301000001',
  ColumnName: '政府信息公开年报',
  ColumnDescription: '历年政府信息公开工作年度报告',
  ColumnKeywords: '政府信息公开,年报',
  PubDate: '2024-01-30 09:00',
};

/** The pages that come with gouji. */
export const pageIds = ['plain', 'portal', 'print'];

/** Fictional reports, and where they are there the seeds and the FOIA report. */
export function pageSources(): PageSource[] {
  return [
    own('examples/qinghe-2023.docx'),
    own('test/fixtures/bar-rows/input.txt'),
    { name: 'everything.md', bytes: new TextEncoder().encode(everything) },
    ...['form-fields', 'equations', 'tracked-changes', 'notes-and-furniture', 'inline'].map(
      (name) => ({ name: `${name}.docx`, bytes: readFixture(name) }),
    ),
    ...samples('seeds', /00[0134]_\w+\.txt$/u),
    ...samples('us-foia', /DOJ_2016\.docx$/u).map((each) => ({ ...each, large: true })),
  ];
}

function own(path: string): PageSource {
  const bytes = readFileSync(new URL(`../../${path}`, import.meta.url));
  return { name: path, bytes: new Uint8Array(bytes) };
}

function samples(folder: string, pattern: RegExp): PageSource[] {
  try {
    return listSamples(folder, pattern).map((name) => ({ name, bytes: readSample(name) }));
  } catch {
    return [];
  }
}

const made = new Map<string, Promise<string>>();

/** Make a page of a document, with all that may be added to one; each is made once. */
export function makePage(source: PageSource, page: string): Promise<string> {
  const key = `${page} ${source.name}`;
  const known = made.get(key) ?? writePage(source, page);
  made.set(key, known);
  return known;
}

async function writePage({ name, bytes }: PageSource, page: string): Promise<string> {
  const previous = await earlierReports({ name, bytes });
  const file = await convert(bytes, {
    ...{ to: 'html', name, page, previous },
    ...{ contents: true, markProblems: true, figures: true },
    ...({ comments: true, trackedChanges: 'all', furniture: true } as const),
    site: page === 'portal' ? site : undefined,
  });
  return String(file);
}

/** Take a report of ours for those of two earlier years too, so that years are drawn. */
async function earlierReports({ name, bytes }: PageSource): Promise<Report[] | undefined> {
  if (!name.startsWith('examples/')) return undefined;
  const report = (await convert(bytes, { to: 'json', name })).data.report!;
  return [1, 3].map((years) => ({ ...report, year: report.year! - years }));
}

/** A document of everything that a page can show. */
const everything = `# 白鹭湖管理处2023年工作报告

## 一、总体情况

第一段[^1],有**粗体**、*斜体*、~~删去~~、\`代码\`和[链接](https://example.org/report)。

[^1]: 脚注在这里,也有[链接](https://example.org/note)。

> 引用的一段话。

1. 第一项
   - 甲
   - 乙
2. 第二项

- [x] 已办
- [ ] 未办

## 二、表格

| 项目 | 数量 | 说明 |
|---|---:|---|
| 很长很长很长很长很长很长很长很长很长很长很长很长的名称 | 12 | 超长单词ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ |
| 乙 | 3 | |

## 三、其他

https://example.org/a/very/long/address/that/nobody/can/read/but/that/has/to/be/wrapped/somewhere/because/a/phone/is/narrow

\`\`\`
一段很长的代码 abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz
\`\`\`

---

![湖面照片](asset:lake.png)

#### 跳级的标题

结尾。
`;
