import type { Random } from '../random.js';

const places = '云青临白石望沙溪禾湖桥江河山林泉岭川原海东南西北平安宁兴和永长丰清明阳'.split('');
const kinds = [
  '县',
  '市',
  '区',
  '镇',
  '乡',
  '县人民政府',
  '市公安局',
  '区教育体育局',
  '县水利局',
  '街道办事处',
  '省自然资源厅',
  '市住房和城乡建设局',
  '县医疗保障局',
  '市机关事务管理中心',
];

/** Make the name of an agency. */
export function agencyName(random: Random): string {
  return random.shuffle(places).slice(0, 2).join('') + random.pick(kinds);
}

/** Prose that states no value of any form, though it is full of figures. */
export const sentences: readonly string[] = [
  '坚持以公开为常态、不公开为例外,把政务公开同中心工作一起部署、一起推进、一起落实。',
  '健全“三审三校”制度,发布前逐条开展保密审查和敏感信息排查,未发生失泄密事件。',
  '优化门户网站栏目设置,26个领域基层政务公开标准目录全部上线,支持IPv6访问。',
  '依托12345热线和政务服务大厅,为群众查阅、咨询提供便利,咨询电话0000-5550123。',
  '根据《中华人民共和国政府信息公开条例》(国令第711号)第五十条规定,按时编制并公布年度报告。',
  '制定印发年度工作要点,细化分解任务,明确责任单位和完成时限,定期通报进展。',
  '围绕群众关心的就业、教育、医疗、住房等事项,持续拓展公开的深度和广度。',
  '举办专题培训,邀请专家授课,提升经办人员的业务水平和依法行政能力。',
  '下一步将对照〔2021〕30号文件要求,查漏补缺,进一步规范公开内容和程序。',
  '一是主动公开意识还需增强;二是政策解读形式较为单一;三是基层力量仍显薄弱。',
  '二是加强与业务单位的沟通,推动信息及时更新;三是强化日常监督检查,确保工作落到实处。',
];

/** Print the sentence that states the period of the figures. */
export function periodSentence(year: number): string {
  return `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
}

/** Names for rows that only a document knows. */
export const rowNames: readonly string[] = [
  '县公安局',
  '县水利局',
  '青禾镇',
  '石桥街道办事处',
  '县市场监督管理局',
  '县住房和城乡建设局',
];

/** Words for cells that hold words. */
export const cellWords: readonly string[] = [
  '云溪县人民政府办公室',
  '青禾镇',
  '临湖市水利局',
  '石桥街道办事处',
];
