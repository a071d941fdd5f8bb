import { type Block, h2, h3, p, type ReportData } from '../report-data.js';
import { baisha2024 } from './baisha-2024.js';

const topics = [
  '政策文件',
  '财政预决算',
  '重大项目',
  '社会救助',
  '教育入学',
  '卫生健康',
  '环境质量',
  '安全生产',
];
const means = ['门户网站', '政务新媒体', '政务公开专区', '新闻发布会', '基层公开栏', '政府公报'];
const ends = [
  '同步做好解读回应,方便群众查阅和理解。',
  '并对历史信息逐条核对,清理失效链接和过期内容。',
  '公开前开展保密审查和个人隐私排查,做到不审查不公开。',
  '由专人每月巡查,对更新不及时的栏目予以提醒。',
];

/** A long report for the benchmarks: the large numbers of 白沙市 under about 100 paragraphs. */
export const long2024: ReportData = {
  ...baisha2024,
  prose: {
    ...baisha2024.prose,
    overview: [
      ...baisha2024.prose.overview!,
      ...Array.from({ length: 8 }, (_, i) => chapter(i)).flat(),
    ],
    problems: [
      ...baisha2024.prose.problems!,
      ...Array.from({ length: 6 }, (_, i) => p(sentence(i, 3))),
    ],
  },
};

function chapter(index: number): Block[] {
  const body = Array.from({ length: 9 }, (_, item) =>
    item % 3 === 0
      ? h3(`${topics[(index + item) % topics.length]}公开`, sentence(index + item, 2))
      : p(sentence(index * 9 + item, 4)),
  );
  return [h2(`推进${topics[index % topics.length]}领域信息公开`), ...body];
}

function sentence(seed: number, length: number): string {
  return Array.from({ length }, (_, part) => {
    const at = seed * 7 + part * 3;
    return `围绕${topics[at % topics.length]},通过${means[at % means.length]}发布有关信息,${ends[(seed + part) % ends.length]}`;
  }).join('');
}
