import { formOf } from '../form-of.js';
import { h2, h3, p, type ReportData } from '../report-data.js';

/** A county's report on the 2019 form: signs after the number, one contradicted sign, blank fees. */
export const yunxi2020: ReportData = {
  form: formOf('cn-disclosure-2019'),
  agency: '云溪县',
  year: 2020,
  title: null,
  preamble: [
    '本年度报告根据《中华人民共和国政府信息公开条例》和上级有关要求,由云溪县人民政府办公室编制。报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。报告电子版可在云溪县人民政府门户网站下载。',
  ],
  prose: {
    overview: [
      p(
        '2020年,云溪县坚持以公开为常态、不公开为例外,聚焦疫情防控、复工复产、春耕生产等重点工作,持续提升政务公开的质量和实效,全年在县政府门户网站更新信息6213条。',
      ),
      h2(
        '加强组织领导',
        '根据人事变动情况,及时调整县政务公开领导小组成员,明确一名副县长分管,各单位确定一名联络员,形成上下联动的工作格局。',
      ),
      h2('拓展公开内容'),
      p('围绕群众关切,突出以下几个方面的公开。'),
      h3('统计信息', '每月编发《云溪统计月报》,全年公开12期。'),
      h3('财政信息', '全县64家预算单位在门户网站公开部门预算和部门决算。'),
      h2('规范依申请公开'),
      p('全年收到政府信息公开申请3件,均为自然人提出,已全部按期答复。'),
      h2('强化平台建设'),
      p('全年受理“12345”热线转办事项4520件,“县长信箱”来信98条,办结率100%。'),
    ],
    problems: [
      p(
        '2020年,云溪县政府信息公开工作取得了一定成绩,但仍存在差距:一是少数单位公开不够主动;二是政策解读质量有待提高。下一步,将加强业务培训,完善解读制度,把公开情况纳入年度考核。',
      ),
    ],
    other: [p('无。')],
  },
  values: {
    'proactive.regulations.made': 0,
    'proactive.normative_documents.made': 4,
    'proactive.normative_documents.published': 4,
    'proactive.normative_documents.total_public': 31,
    'proactive.licensing.previous_items': 5120,
    'proactive.licensing.change': 380,
    'proactive.licensing.decisions': 5500,
    'proactive.other_services.previous_items': 912,
    'proactive.other_services.change': -112,
    'proactive.other_services.decisions': 800,
    'proactive.penalties.previous_items': 640,
    'proactive.penalties.change': -45,
    'proactive.penalties.decisions': 595,
    'proactive.compulsion.previous_items': 22,
    'proactive.compulsion.change': -9,
    'proactive.compulsion.decisions': 31,
    'proactive.fees.previous_items': null,
    'proactive.fees.change': null,
    'proactive.procurement.projects': 27,
    'proactive.procurement.amount': 1830.45,
    'applications.new_received.natural_person': 3,
    'applications.new_received.total': 3,
    'applications.results.granted.natural_person': 2,
    'applications.results.granted.total': 2,
    'applications.results.unavailable.not_held.natural_person': 1,
    'applications.results.unavailable.not_held.total': 1,
    'applications.results.total.natural_person': 3,
    'applications.results.total.total': 3,
    'review.reconsideration.upheld': 2,
    'review.reconsideration.corrected': 1,
    'review.reconsideration.total': 3,
  },
  printed: {
    'proactive.licensing.change': '380(增)',
    'proactive.other_services.change': '112(减)',
    'proactive.penalties.change': '45(减)',
    'proactive.compulsion.change': '9(减)',
    'proactive.procurement.amount': '1830.45万元',
  },
  mustFlag: [
    { rule: 'delta-sum', path: 'proactive.compulsion.change' },
    { rule: 'blank-cell', path: 'proactive.fees.previous_items' },
    { rule: 'blank-cell', path: 'proactive.fees.change' },
  ],
};
