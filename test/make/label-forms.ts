import { type Label, type LabelForm, type LabelSection, type LabelTable, label } from './label.js';

/** The label trees of the 2021 form (国办公开办函〔2021〕30号), written down apart from templates/. */
export const form2021: LabelForm = {
  id: 'cn-disclosure-2021',
  sections: sections(
    [
      proactive('第二十条第(一)项', amounts('本年制发件数', '本年废止件数', '现行有效件数'), [
        label('regulations', '规章'),
        label('normative_documents', '行政规范性文件'),
      ]),
      proactive(
        '第二十条第(五)项',
        [label('decisions', '本年处理决定数量')],
        [label('licensing', '行政许可')],
      ),
      proactive(
        '第二十条第(六)项',
        [label('decisions', '本年处理决定数量')],
        [label('penalties', '行政处罚'), label('compulsion', '行政强制')],
      ),
      proactive(
        '第二十条第(八)项',
        [label('amount', '本年收费金额(单位:万元)')],
        [label('fees', '行政事业性收费')],
      ),
    ],
    [
      label(
        'overdue_correction',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      ),
      label(
        'unpaid_fee',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      ),
      label('other', '3.其他'),
    ],
  ),
};

/** The label trees of the 2019 form (国办公开办函〔2019〕60号). */
export const form2019: LabelForm = {
  id: 'cn-disclosure-2019',
  sections: sections([
    proactive(
      '第二十条第(一)项',
      [
        label('made', '本年新制作数量'),
        label('published', '本年新公开数量'),
        label('total_public', '对外公开总数量'),
      ],
      [label('regulations', '规章'), label('normative_documents', '规范性文件')],
    ),
    proactive('第二十条第(五)项', items('处理决定数量'), [
      label('licensing', '行政许可'),
      label('other_services', '其他对外管理服务事项'),
    ]),
    proactive('第二十条第(六)项', items('处理决定数量'), [
      label('penalties', '行政处罚'),
      label('compulsion', '行政强制'),
    ]),
    proactive('第二十条第(八)项', items(), [label('fees', '行政事业性收费')]),
    proactive(
      '第二十条第(九)项',
      [label('projects', '采购项目数量'), label('amount', '采购总金额')],
      [label('procurement', '政府集中采购')],
    ),
  ]),
};

function sections(tables: LabelTable[], otherResults?: Label[]): LabelSection[] {
  return [
    { id: 'overview', title: '总体情况', tables: [] },
    { id: 'proactive', title: '主动公开政府信息情况', tables },
    {
      id: 'applications',
      title: '收到和处理政府信息公开申请情况',
      tables: [applications(otherResults)],
    },
    { id: 'review', title: '政府信息公开行政复议、行政诉讼情况', tables: [review()] },
    { id: 'problems', title: '存在的主要问题及改进情况', tables: [] },
    { id: 'other', title: '其他需要报告的事项', tables: [] },
  ];
}

function proactive(title: string, columns: Label[], rows: Label[]): LabelTable {
  return { title, corner: '信息内容', rows, columns };
}

function amounts(issued: string, repealed: string, inForce: string): Label[] {
  return [label('issued', issued), label('repealed', repealed), label('in_force', inForce)];
}

function items(decisions?: string): Label[] {
  const counts = [label('previous_items', '上一年项目数量'), label('change', '本年增/减')];
  return decisions ? [...counts, label('decisions', decisions)] : counts;
}

function applications(otherResults?: Label[]): LabelTable {
  const denied = [
    label('state_secret', '1.属于国家秘密'),
    label('prohibited_by_law', '2.其他法律行政法规禁止公开'),
    label('safety_and_stability', '3.危及“三安全一稳定”'),
    label('third_party_rights', '4.保护第三方合法权益'),
    label('internal_affairs', '5.属于三类内部事务信息'),
    label('process_information', '6.属于四类过程性信息'),
    label('enforcement_files', '7.属于行政执法案卷'),
    label('administrative_query', '8.属于行政查询事项'),
  ];
  const unavailable = [
    label('not_held', '1.本机关不掌握相关政府信息'),
    label('needs_creation', '2.没有现成信息需要另行制作'),
    label('unclear_after_correction', '3.补正后申请内容仍不明确'),
  ];
  const notProcessed = [
    label('petition', '1.信访举报投诉类申请'),
    label('repeated', '2.重复申请'),
    label('publication', '3.要求提供公开出版物'),
    label('excessive', '4.无正当理由大量反复申请'),
    label('reconfirmation', '5.要求行政机关确认或重新出具已获取信息'),
  ];
  return {
    corner: '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    over: '申请人情况',
    rows: [
      label('new_received', '一、本年新收政府信息公开申请数量'),
      label('carried_over', '二、上年结转政府信息公开申请数量'),
      label('results', '三、本年度办理结果', [
        label('granted', '(一)予以公开'),
        label('partially_granted', '(二)部分公开(区分处理的,只计这一情形,不计其他情形)'),
        label('denied', '(三)不予公开', denied),
        label('unavailable', '(四)无法提供', unavailable),
        label('not_processed', '(五)不予处理', notProcessed),
        label('other', '(六)其他处理', otherResults),
        label('total', '(七)总计'),
      ]),
      label('carried_forward', '四、结转下年度继续办理'),
    ],
    columns: [
      label('natural_person', '自然人'),
      label('legal_person', '法人或其他组织', [
        label('commercial', '商业企业'),
        label('research', '科研机构'),
        label('public_welfare', '社会公益组织'),
        label('legal_service', '法律服务机构'),
        label('other', '其他'),
      ]),
      label('total', '总计'),
    ],
  };
}

function review(): LabelTable {
  return {
    rows: [],
    columns: [
      label('reconsideration', '行政复议', outcomes()),
      label('litigation', '行政诉讼', [
        label('direct', '未经复议直接起诉', outcomes()),
        label('after_reconsideration', '复议后起诉', outcomes()),
      ]),
    ],
  };
}

function outcomes(): Label[] {
  return [
    label('upheld', '结果维持'),
    label('corrected', '结果纠正'),
    label('other', '其他结果'),
    label('pending', '尚未审结'),
    label('total', '总计'),
  ];
}
