/** Element → the part of a path that it stands for. */
export type Names = Record<string, string>;

/** How one section of the XML report answers to a table of the form. */
export interface SectionMap {
  table: string;
  /** Elements that wrap leaves, and the leaves themselves. */
  names: Names;
  /** Codes that name the column of a quantity. */
  codes?: Names;
}

const processing: Names = {
  ProcessingStatisticsPendingAtStartQuantity: 'pending_start',
  ProcessingStatisticsReceivedQuantity: 'received',
  ProcessingStatisticsProcessedQuantity: 'processed',
  ProcessingStatisticsPendingAtEndQuantity: 'pending_end',
};
const spread: Names = {
  ResponseTimeMedianDaysValue: 'median',
  ResponseTimeAverageDaysValue: 'average',
  ResponseTimeLowestDaysValue: 'lowest',
  ResponseTimeLowestDaysCode: 'lowest',
  ResponseTimeHighestDaysValue: 'highest',
};
const tracks: Names = {
  SimpleResponseTime: 'simple',
  ComplexResponseTime: 'complex',
  ExpeditedResponseTime: 'expedited',
  ...spread,
};
const increments: Names = {
  TimeIncrement: '',
  TimeIncrementProcessedQuantity: '',
  TimeIncrementTotalQuantity: 'total',
};
const incrementCodes: Names = {
  ...Object.fromEntries(
    ['1-20', '21-40', '41-60', '61-80', '81-100', '101-120', '121-140', '141-160', '161-180']
      .concat('181-200', '201-300', '301-400')
      .map((code) => [code, `days_${code.replace('-', '_')}`]),
  ),
  '401+': 'days_401_up',
};
const exemptionCodes: Names = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7(A)', '7(B)', '7(C)', '7(D)', '7(E)', '7(F)', '8', '9'].map(
    (number) => [`Ex. ${number}`, `ex_${number.replace(/[()]/g, '').toLowerCase()}`],
  ),
);
const exemptions: Names = { AppliedExemption: '', AppliedExemptionQuantity: '' };
const denials: Names = { NonExemptionDenial: '', NonExemptionDenialQuantity: '' };
const denialCodes: Names = {
  NoRecords: 'no_records',
  Referred: 'referred',
  Withdrawn: 'withdrawn',
  FeeRelated: 'fee_related',
  NotDescribed: 'not_described',
  ImproperRequest: 'improper',
  NotAgency: 'not_agency_record',
  Duplicate: 'duplicate',
  InLitigation: 'in_litigation',
  ExpeditedDenial: 'expedition_denied',
  Other: 'other',
};
const adjudication: Names = {
  RequestGrantedQuantity: 'granted',
  RequestDeniedQuantity: 'denied',
  AdjudicationMedianDaysValue: 'median',
  AdjudicationAverageDaysValue: 'average',
  AdjudicationWithinTenDaysQuantity: 'within_ten_days',
};
const pending: Names = {
  PendingRequestQuantity: 'pending',
  PendingRequestMedianDaysValue: 'median',
  PendingRequestAverageDaysValue: 'average',
};
const compared: Names = {
  ItemsReceivedLastYearQuantity: 'received.previous',
  ItemsReceivedCurrentYearQuantity: 'received.current',
  ItemsProcessedLastYearQuantity: 'processed.previous',
  ItemsProcessedCurrentYearQuantity: 'processed.current',
};
const backlogs: Names = {
  BacklogLastYearQuantity: 'previous',
  BacklogCurrentYearQuantity: 'current',
};

/** The sections that are one record an organisation, by element. */
export const foiaSections: Record<string, SectionMap> = {
  ProcessedRequestSection: { table: 'requests', names: processing },
  RequestDispositionSection: {
    table: 'dispositions',
    names: {
      RequestDispositionFullGrantQuantity: 'full_grants',
      RequestDispositionPartialGrantQuantity: 'partial_grants',
      RequestDispositionFullExemptionDenialQuantity: 'exemption_denials',
      RequestDispositionTotalQuantity: 'total',
      ...denials,
      NonExemptionDenial: 'other_denials',
    },
    codes: denialCodes,
  },
  RequestDispositionAppliedExemptionsSection: {
    table: 'exemptions_applied',
    names: exemptions,
    codes: exemptionCodes,
  },
  ProcessedAppealSection: { table: 'appeals', names: processing },
  AppealDispositionSection: {
    table: 'appeal_dispositions',
    names: {
      AppealDispositionAffirmedQuantity: 'affirmed',
      AppealDispositionPartialQuantity: 'partial',
      AppealDispositionReversedQuantity: 'reversed',
      AppealDispositionOtherQuantity: 'other',
      AppealDispositionTotalQuantity: 'total',
    },
  },
  AppealDispositionAppliedExemptionsSection: {
    table: 'appeal_exemptions_applied',
    names: exemptions,
    codes: exemptionCodes,
  },
  AppealNonExemptionDenialSection: {
    table: 'appeal_denial_reasons',
    names: denials,
    codes: denialCodes,
  },
  AppealResponseTimeSection: { table: 'appeal_response_time', names: spread },
  ProcessedResponseTimeSection: { table: 'response_time', names: tracks },
  InformationGrantedResponseTimeSection: { table: 'granted_response_time', names: tracks },
  SimpleResponseTimeIncrementsSection: {
    table: 'simple_increments',
    names: increments,
    codes: incrementCodes,
  },
  ComplexResponseTimeIncrementsSection: {
    table: 'complex_increments',
    names: increments,
    codes: incrementCodes,
  },
  ExpeditedResponseTimeIncrementsSection: {
    table: 'expedited_increments',
    names: increments,
    codes: incrementCodes,
  },
  PendingPerfectedRequestsSection: {
    table: 'pending_requests',
    names: {
      SimplePendingRequestStatistics: 'simple',
      ComplexPendingRequestStatistics: 'complex',
      ExpeditedPendingRequestStatistics: 'expedited',
      ...pending,
    },
  },
  ExpeditedProcessingSection: { table: 'expedited_processing', names: adjudication },
  FeeWaiverSection: { table: 'fee_waivers', names: adjudication },
  PersonnelAndCostSection: {
    table: 'personnel_and_costs',
    names: {
      FullTimeEmployeeQuantity: 'personnel.full_time',
      EquivalentFullTimeEmployeeQuantity: 'personnel.equivalent',
      TotalFullTimeStaffQuantity: 'personnel.total',
      ProcessingCostAmount: 'costs.processing',
      LitigationCostAmount: 'costs.litigation',
      TotalCostAmount: 'costs.total',
    },
  },
  FeesCollectedSection: {
    table: 'fees',
    names: { FeesCollectedAmount: 'collected', FeesCollectedCostPercent: 'share' },
  },
  SubsectionPostSection: {
    table: 'subsection_a2_postings',
    names: { PostedbyFOIAQuantity: 'foia_office', PostedbyProgramQuantity: 'program_offices' },
  },
  BacklogSection: {
    table: 'backlogs',
    names: { BackloggedRequestQuantity: 'requests', BackloggedAppealQuantity: 'appeals' },
  },
  ProcessedConsultationSection: { table: 'consultations', names: processing },
  ProcessedRequestComparisonSection: { table: 'processing_compared', names: compared },
  BackloggedRequestComparisonSection: { table: 'backlogs_compared', names: backlogs },
  ProcessedAppealComparisonSection: { table: 'appeal_processing_compared', names: compared },
  BackloggedAppealComparisonSection: { table: 'appeal_backlogs_compared', names: backlogs },
};

/** Sections that list the ten oldest items, the oldest first. */
export const oldestSections: Record<string, string> = {
  OldestPendingAppealSection: 'oldest_appeals',
  OldestPendingRequestSection: 'oldest_requests',
  OldestPendingConsultationSection: 'oldest_consultations',
};

/** Sections that list reasons in the agency's own words. */
export const reasonSections: Record<string, string> = {
  RequestDenialOtherReasonSection: 'other_denial_reasons',
  AppealDenialOtherReasonSection: 'appeal_other_reasons',
};
