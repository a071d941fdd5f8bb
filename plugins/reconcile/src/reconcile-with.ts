import type { Reconciled, ReconcileOptions } from '@gouji/forms/fit';
import type { Language, Problem } from '@gouji/tree';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** What the document is fitted to; see `reconcile` of `@gouji/forms`. */
export interface Options extends Readonly<ReconcileOptions> {
  /** Language of the messages on the file; English where it is not given. */
  readonly language?: Language | undefined;
  /** Tells where the page of a rule stands, for `message.url`; none where it is not given. */
  readonly ruleUrl?: ((rule: string) => string | undefined) | undefined;
}

/** Make the plugin of what reconciles: `reconcile` of `@gouji/forms`, or a leaner one. */
export function reconcileWith(reconcile: (tree: Root, options: Options) => Reconciled) {
  return function remarkReconcile(options: Options) {
    return (tree: Root, file: VFile): Root => {
      const result = reconcile(tree, options);
      file.data.report = result.report;
      const told = new Set(file.messages.map(keyOf));
      for (const problem of result.report.problems) {
        const { rule, message, place } = problem;
        const at = place && 'line' in place ? place : undefined;
        const key = keyOf({ ruleId: rule, reason: message.en, ...at });
        if (!told.has(key)) addMessage(file, problem, options);
      }
      settleLater(file, result);
      return result.tree;
    };
  };
}

/** Have problems that are found later settled; a waiver that covers one is in use after all. */
function settleLater(file: VFile, { report, settleLate }: Reconciled): void {
  if (!settleLate) return;
  const settle = (found: Problem): Problem | undefined => {
    const { problem, mistaken } = settleLate(found);
    const said = new Set(mistaken.map(({ rule, message }) => rule + message.en));
    if (said.size === 0) return problem;
    const isMistaken = ({ rule, message }: Problem) => said.has(rule + message.en);
    const reasons = report.problems
      .filter(isMistaken)
      .flatMap(({ message }) => [message.zh, message.en]);
    report.problems = report.problems.filter((each) => !isMistaken(each));
    file.messages = file.messages.filter(({ reason }) => !reasons.includes(reason));
    return problem;
  };
  // Not enumerable, so that what copies the data of a file meets no function.
  Object.defineProperty(file.data, 'settle', { value: settle, configurable: true });
}

/** What a plugin before this one has told of the tree is not told again. */
function keyOf({ ruleId, reason, line, column }: Partial<VFile['messages'][number]>): string {
  return JSON.stringify([ruleId, reason, line, column]);
}

const waivedWords: Record<Language, (reason: string) => string> = {
  zh: (reason) => `(已豁免:${reason})`,
  en: (reason) => ` (waived: ${reason})`,
};

const fatal = { error: true, warning: false, info: undefined } as const;

function addMessage(file: VFile, problem: Problem, options: Options): void {
  const { language = 'en', ruleUrl } = options;
  const { rule, severity, message, place, expected, actual, quote, waived } = problem;
  const reason = message[language] + (waived ? waivedWords[language](waived.reason) : '');
  const at = place && 'line' in place ? place : undefined;
  const added = file.message(reason, { ...(at && { place: at }), ruleId: rule, source: 'gouji' });
  added.fatal = waived ? undefined : fatal[severity];
  const url = ruleUrl?.(rule);
  if (url !== undefined) added.url = url;
  if (expected !== undefined) added.expected = [String(expected)];
  if (actual !== undefined) added.actual = String(actual);
  if (quote !== undefined) added.note = quote;
}
