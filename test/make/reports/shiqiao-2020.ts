import { formOf } from '../form-of.js';
import { h2, h3, p, type ReportData } from '../report-data.js';

/** A sub-district's report on the 2019 form; one litigation count has two digits. */
export const shiqiao2020: ReportData = {
  form: formOf('cn-disclosure-2019'),
  agency: '石桥街道',
  year: 2020,
  title: null,
  preamble: [],
  prose: {
    overview: [
      p(
        '2020年,石桥街道认真贯彻落实《中华人民共和国政府信息公开条例》,由街道办事处主任分管政务公开工作,党政办公室具体承办,依法、及时、准确公开政府信息,保障居民的知情权和监督权。',
      ),
      h2('主动公开方面:'),
      p('2020年在区政府门户网站主动公开政务信息204条,政务微信“石桥之窗”发布信息611条。'),
      h3('做好标准化规范化工作', '对照试点领域标准目录,梳理街道公开事项。'),
      h3('着力政策解读', '本年度在门户网站发布规范性文件3个,均配发图文解读。'),
      h2('依申请公开方面:'),
      p(
        '2020年共收到依申请公开信息7件,按时办结7件。其中,同意公开2件,申请信息不存在5件。2020年行政诉讼12件,其中结果维持9件,结果纠正2件,尚未审结1件。',
      ),
      h2('监督保障方面:'),
      p('公布监督举报电话,2020年未收到相关投诉举报。'),
    ],
    problems: [
      p(
        '今年以来,街道信息公开工作整体有所提升,但公开内容收集不够全面,工作人员业务能力需要加强。下一步将定期组织培训,扩大公开范围。',
      ),
    ],
    other: [p('无。')],
  },
  values: {
    'proactive.normative_documents.made': 3,
    'proactive.normative_documents.published': 3,
    'proactive.normative_documents.total_public': 11,
    'applications.new_received.natural_person': 7,
    'applications.new_received.total': 7,
    'applications.results.granted.natural_person': 2,
    'applications.results.granted.total': 2,
    'applications.results.unavailable.not_held.natural_person': 5,
    'applications.results.unavailable.not_held.total': 5,
    'applications.results.total.natural_person': 7,
    'applications.results.total.total': 7,
    'review.litigation.direct.upheld': 9,
    'review.litigation.direct.corrected': 2,
    'review.litigation.direct.pending': 1,
    'review.litigation.direct.total': 12,
  },
  mustFlag: [],
};
