import type { Localized, Problem, Report, Severity } from '@gouji/tree';
import type { Configurable } from './options-schema.js';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** What a rule found; gouji adds the rule's name and its level. */
export type Finding = Omit<Problem, 'rule' | 'severity' | 'waived'>;

/** A check on a report: `name` is the id by which its problems are waived and its level is set. */
export interface RulePlugin<Options = undefined> extends PluginBase<'rule'>, Configurable<Options> {
  readonly level: Severity;
  /** What must hold, in one line. */
  readonly title: Localized;
  readonly what?: Localized | undefined;
  readonly why?: Localized | undefined;
  /** What to do about a problem. */
  readonly mend?: Localized | undefined;
  /** Forms whose reports it is for; reports of every form, and of none, without it. */
  readonly forms?: readonly string[] | undefined;
  /** Say what is wrong with a report, and leave the report as it is. */
  check(report: Report, options: Options): Iterable<Finding>;
}

/** Define a check on a report. */
export function defineRule<Options = undefined>(
  rule: Omit<RulePlugin<Options>, 'kind' | 'interfaceVersion'>,
): RulePlugin<Options> {
  return { kind: 'rule', interfaceVersion, ...rule };
}
