import { formOf } from '../form-of.js';
import { h2, h3, p, type ReportData } from '../report-data.js';

/**
 * The bundled example: a town's report whose numbers reconcile, but for one count in prose that
 * differs from its table (4 against 5) and one cell left blank.
 */
export const qinghe2023: ReportData = {
  form: formOf('cn-disclosure-2021'),
  agency: '青禾镇人民政府',
  year: 2023,
  title: '青禾镇人民政府2023年政府信息公开工作年度报告',
  preamble: [
    '根据《中华人民共和国政府信息公开条例》第五十条规定,现将青禾镇人民政府2023年政府信息公开工作年度报告公布如下。本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。如对报告内容有疑问,请与青禾镇党政综合办公室联系(地址:云溪县青禾镇稻香路18号;电话:0000-5550123)。',
  ],
  prose: {
    overview: [
      p(
        '2023年,青禾镇坚持以人民为中心,围绕春耕备耕、人居环境整治、河道清淤等中心工作,把政务公开同便民服务结合起来,做到应公开尽公开,让群众看得到、听得懂、能监督。',
      ),
      h2('主动公开'),
      p(
        '全年通过县政府门户网站青禾镇专栏发布信息368条,其中工作动态215条,通知公告97条,政策文件及解读56条。',
      ),
      h3(
        '规范性文件公开',
        '对镇政府现有文件逐件清理,全年制发行政规范性文件2件,废止1件,现行有效4件,均在专栏集中展示,并注明有效状态。',
      ),
      h3(
        '政策解读',
        '坚持政策文件与解读材料同步起草、同步审签、同步发布,全年发布政策解读12篇,其中文字解读7篇,图文解读4篇,视频解读1篇。',
      ),
      h3(
        '重点领域信息公开',
        '围绕耕地地力保护补贴、农村低保、危房改造等群众关心的事项,公开补贴发放名单和办理流程,涉及个人隐私的内容均作隐去处理。',
      ),
      h2('依申请公开'),
      p(
        '完善登记、审核、办理、答复、归档流程,设立专人专岗。2023年共收到政府信息公开申请12件,上年结转1件;全年办结12件,结转下年度继续办理1件。申请内容主要涉及土地征收补偿、村级工程招标等方面。',
      ),
      h2('政府信息管理'),
      p(
        '严格执行发布信息“三审三校”制度,公开前逐条开展保密审查和敏感信息排查,对公开目录实行动态调整,全年未发生失泄密事件。',
      ),
      h2('平台建设'),
      p(
        '在镇便民服务中心设置政务公开专区,配备查阅电脑2台;“青禾微讯”公众号全年推送图文143篇。在12个行政村更新村务公开栏,方便不常上网的老年群众就近查阅。',
      ),
      h2('监督保障'),
      p(
        '成立由镇长任组长的政务公开领导小组,把公开工作列入站所年度考核。全年召开专题会议3次,组织业务培训2次,培训86人次,未发生因政府信息公开工作被追究责任的情形。',
      ),
    ],
    problems: [
      h2('存在的问题'),
      p(
        '一是个别站所主动公开意识不强,信息发布不够及时;二是解读形式较为单一,面向老年群体的通俗解读偏少;三是村级公开栏更新频次不均衡。',
      ),
      h2('改进措施'),
      p(
        '一是将公开时限写入站所工作流程,逾期由党政综合办公室提醒督办;二是用方言广播、院坝会等方式开展解读;三是按季度抽查村级公开栏,抽查结果在镇内通报。',
      ),
    ],
    other: [
      p(
        '2023年,青禾镇人民政府依据《政府信息公开信息处理费管理办法》收取信息处理费0元。除此之外,无其他需要报告的事项。',
      ),
    ],
  },
  values: {
    'proactive.normative_documents.issued': 2,
    'proactive.normative_documents.repealed': 1,
    'proactive.normative_documents.in_force': 5,
    'proactive.licensing.decisions': 136,
    'proactive.penalties.decisions': 18,
    'proactive.compulsion.decisions': null,
    'proactive.fees.amount': 3.6,
    'applications.new_received.natural_person': 9,
    'applications.new_received.legal_person.commercial': 2,
    'applications.new_received.legal_person.other': 1,
    'applications.new_received.total': 12,
    'applications.carried_over.natural_person': 1,
    'applications.carried_over.total': 1,
    'applications.results.granted.natural_person': 4,
    'applications.results.granted.legal_person.commercial': 1,
    'applications.results.granted.legal_person.other': 1,
    'applications.results.granted.total': 6,
    'applications.results.partially_granted.natural_person': 1,
    'applications.results.partially_granted.total': 1,
    'applications.results.denied.third_party_rights.natural_person': 1,
    'applications.results.denied.third_party_rights.total': 1,
    'applications.results.unavailable.not_held.natural_person': 2,
    'applications.results.unavailable.not_held.legal_person.commercial': 1,
    'applications.results.unavailable.not_held.total': 3,
    'applications.results.not_processed.repeated.natural_person': 1,
    'applications.results.not_processed.repeated.total': 1,
    'applications.results.total.natural_person': 9,
    'applications.results.total.legal_person.commercial': 2,
    'applications.results.total.legal_person.other': 1,
    'applications.results.total.total': 12,
    'applications.carried_forward.natural_person': 1,
    'applications.carried_forward.total': 1,
    'review.reconsideration.upheld': 1,
    'review.reconsideration.total': 1,
    'review.litigation.direct.upheld': 1,
    'review.litigation.direct.total': 1,
  },
  mustFlag: [
    { rule: 'narrative-mismatch', path: 'proactive.normative_documents.in_force' },
    { rule: 'blank-cell', path: 'proactive.compulsion.decisions' },
  ],
};
