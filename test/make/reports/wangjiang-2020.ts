import { formOf } from '../form-of.js';
import { h2, h3, p, type ReportData } from '../report-data.js';

/** A bureau's report on the 2019 form, small and sound. */
export const wangjiang2020: ReportData = {
  form: formOf('cn-disclosure-2019'),
  agency: '望江区行政审批和数据服务局',
  year: 2020,
  title: '望江区行政审批和数据服务局2020年政府信息公开工作年度报告',
  preamble: [],
  prose: {
    overview: [
      p(
        '2020年,我局围绕区委、区政府工作部署,结合行政审批和数据服务职能,不断完善信息公开制度,切实保障公众的知情权、参与权和监督权。现将具体情况报告如下:',
      ),
      h2('基层政务公开推进情况'),
      h3('加强组织领导', '成立由局长任组长的信息公开工作领导小组,办公室负责日常工作。'),
      h3(
        '用好公开载体',
        '在政务服务大厅设置公开专区,印发办事手册和一次性告知单,方便群众和企业查阅。',
      ),
    ],
    problems: [
      p('2020年我局公开工作仍有不足:一是信息更新不够及时;二是公开形式不够丰富。下一步将逐项整改。'),
    ],
    other: [p('2020年我局无其他需要报告的事项。')],
  },
  values: {
    'proactive.licensing.previous_items': 86,
    'proactive.licensing.change': 14,
    'proactive.licensing.decisions': 20418,
    'proactive.procurement.projects': 5,
    'proactive.procurement.amount': 96.3871,
    'applications.new_received.legal_person.commercial': 2,
    'applications.new_received.total': 2,
    'applications.results.granted.legal_person.commercial': 2,
    'applications.results.granted.total': 2,
    'applications.results.total.legal_person.commercial': 2,
    'applications.results.total.total': 2,
  },
  printed: { 'proactive.procurement.amount': '96.3871万元' },
  mustFlag: [],
};
