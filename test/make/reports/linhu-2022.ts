import { formOf } from '../form-of.js';
import { h2, h3, p, type ReportData } from '../report-data.js';

/** A county's report on the 2021 form, in which prose and table disagree on one count. */
export const linhu2022: ReportData = {
  form: formOf('cn-disclosure-2021'),
  agency: '临湖县',
  year: 2022,
  title: null,
  preamble: [
    '根据《省政府办公厅关于编制公布2022年政府信息公开工作年度报告有关事项的通知》(〔2022〕—18号)要求,现将临湖县2022年政府信息公开工作情况报告如下。',
  ],
  prose: {
    overview: [
      p(
        '2022年,临湖县围绕稳住经济大盘、优化营商环境、保障和改善民生推进政务公开,政策公开质量稳步提高,公开平台更加规范,各项工作扎实有序推进。',
      ),
      h2('政府信息主动公开'),
      h3(
        '加强涉及市场主体的信息公开',
        '及时公开助企纾困政策文件21条,公开“双随机、一公开”检查信息37条。',
      ),
      h3('集中公开规范性文件', '开设专栏集中发布行政规范性文件9个,现行有效数9个,废止4个。'),
      h2('政策解读回应'),
      p('共发布政策解读信息96条,其中:文字解读60条,图文解读30条,视频解读6条。'),
      h2('平台建设'),
      p('门户网站和政务新媒体已全面支持IPv6;全年办理12345热线来电1460件,办结率100%。'),
    ],
    problems: [
      h2('存在的问题'),
      p('一是少数单位重视不够;二是工作队伍不稳定,个别单位一年内更换经办人员2至3次。'),
      h2('改进措施'),
      p('一是健全责任机制;二是加强专题培训;三是完善考核办法。'),
    ],
    other: [p('没有其他需要报告的事项。')],
  },
  values: {
    'proactive.normative_documents.issued': 2,
    'proactive.normative_documents.repealed': 4,
    'proactive.normative_documents.in_force': 16,
    'proactive.licensing.decisions': 4037,
    'proactive.penalties.decisions': 865,
    'proactive.compulsion.decisions': 7,
    'proactive.fees.amount': 9120,
    'applications.new_received.natural_person': 11,
    'applications.new_received.legal_person.commercial': 3,
    'applications.new_received.total': 14,
    'applications.carried_over.natural_person': 2,
    'applications.carried_over.total': 2,
    'applications.results.granted.natural_person': 6,
    'applications.results.granted.legal_person.commercial': 2,
    'applications.results.granted.total': 8,
    'applications.results.denied.enforcement_files.natural_person': 1,
    'applications.results.denied.enforcement_files.total': 1,
    'applications.results.unavailable.needs_creation.natural_person': 3,
    'applications.results.unavailable.needs_creation.total': 3,
    'applications.results.other.overdue_correction.natural_person': 1,
    'applications.results.other.overdue_correction.legal_person.commercial': 1,
    'applications.results.other.overdue_correction.total': 2,
    'applications.results.total.natural_person': 11,
    'applications.results.total.legal_person.commercial': 3,
    'applications.results.total.total': 14,
    'applications.carried_forward.natural_person': 2,
    'applications.carried_forward.total': 2,
    'review.reconsideration.pending': 2,
    'review.reconsideration.total': 2,
  },
  mustFlag: [{ rule: 'narrative-mismatch', path: 'proactive.normative_documents.in_force' }],
};
