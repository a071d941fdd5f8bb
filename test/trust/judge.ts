import type { Form } from '@gouji/forms';
import type { Problem, Report, Value } from '@gouji/tree';
import type { Draft, Expectation } from './draft.js';
import { lostNumbers } from './lost-numbers.js';

/** What a report makes of a document, counted. */
export interface Verdict {
  cells: number;
  right: number;
  /** Cells left null, with a problem on them. */
  nullFlagged: number;
  /** What breaks a promise, a line each. */
  faults: Record<FaultKind, string[]>;
  injected: number;
  flagged: number;
  /** Contradictions that nobody could be sure of, for the shape leaves a cell open, told as such. */
  told: number;
}

/** The promises that a document can break. */
export type FaultKind =
  /** A cell that a perfect reader knows is null, though said to be. */
  | 'not read'
  | 'null silent'
  | 'wrong flagged'
  | 'wrong silent'
  /** A value where the document states none. */
  | 'invented'
  /** A contradiction, or another doubt that had to be raised, is not. */
  | 'not flagged'
  | 'false error'
  /** A printed number is neither a value nor told of. */
  | 'number lost'
  | 'form';

export const faultKinds: readonly FaultKind[] = [
  'not read',
  'null silent',
  'wrong flagged',
  'wrong silent',
  'invented',
  'not flagged',
  'false error',
  'number lost',
  'form',
];

/** Compare a report with the document it was read from. */
export function judge(draft: Draft, report: Report): Verdict {
  const verdict: Verdict = {
    cells: draft.truth.size,
    right: 0,
    nullFlagged: 0,
    faults: Object.fromEntries(
      faultKinds.map((kind) => [kind, [] as string[]]),
    ) as Verdict['faults'],
    injected: draft.contradiction ? 1 : 0,
    flagged: 0,
    told: 0,
  };
  const { faults } = verdict;
  if (report.form !== draft.form.id) faults.form.push(`form ${report.form}`);
  for (const path of draft.truth.keys()) judgeCell(path, draft, report, verdict);
  const unmet = expectations(draft).filter(({ expected, injected }) => {
    // What is left open cannot contradict anything; an injected contradiction is told apart.
    const open = expected.path !== undefined && isBlank(expected.path, draft, report);
    return !(open && !injected) && !isMet(expected, report);
  });
  const missed = unmet.filter(({ cells }) => !cells.some((cell) => isOpen(cell, draft, report)));
  faults['not flagged'].push(...missed.map(({ says }) => says));
  if (draft.contradiction && !missed.some(({ injected }) => injected)) {
    if (unmet.some(({ injected }) => injected)) verdict.told = 1;
    else verdict.flagged = 1;
  }
  faults['false error'].push(...falseErrors(draft, report));
  faults['number lost'].push(...lostNumbers(draft, report));
  return verdict;
}

/** Tell whether every promise is kept. */
export function isSound({ faults }: Verdict): boolean {
  return faultKinds.every((kind) => faults[kind].length === 0);
}

function judgeCell(path: string, draft: Draft, report: Report, verdict: Verdict): void {
  const { value, sure } = draft.truth.get(path)!;
  const found = report.values[path] ?? null;
  const told =
    report.problems.some((problem) => covers(problem, path)) || isUnread(path, draft, report);
  const says = `${path}: ${found}, expected ${value}${sure ? '' : ' or null'}`;
  const { faults } = verdict;
  if (found === null && value !== null) {
    if (told && !sure) verdict.nullFlagged++;
    else if (told) faults['not read'].push(says);
    else faults['null silent'].push(says);
  } else if (isSame(found, value)) {
    if (value !== null || draft.absent.has(path)) verdict.right++;
    else if (told) verdict.nullFlagged++;
    else faults['null silent'].push(says);
  } else if (value === null) faults.invented.push(says);
  else faults[told ? 'wrong flagged' : 'wrong silent'].push(says);
}

/** A row that only the document names has no path where it is not read: its name and table are told. */
function isUnread(path: string, { form }: Draft, { values, problems }: Report): boolean {
  const leaf = form.leaves.find((each) => each.path === path)!;
  const names = namesOf(leaf);
  if (path in values || names.length === 0) return false;
  return problems.some(({ rule, path: at, quote = '' }) => {
    return rule === 'unknown-row' && at === leaf.table.id && names.every((n) => quote.includes(n));
  });
}

/** The names that the document gives to the row of a cell and to the groups that it is in. */
function namesOf({ block, row }: Form['leaves'][number]): string[] {
  const { path } = block.rows[row]!;
  const within = (label: Label): Label[] =>
    label.path.every((step, depth) => step === path[depth])
      ? [label, ...label.children.flatMap(within)]
      : [];
  const labels = block.rowTree.flatMap(within);
  return labels.filter(({ open }) => open !== undefined).map(({ label }) => label);
}

type Label = Form['tables'][number]['blocks'][number]['rowTree'][number];

/** Words are the same where only their width and spaces differ. */
function isSame(found: Value, value: Value): boolean {
  if (typeof found !== 'string' || typeof value !== 'string') return found === value;
  const loose = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  return loose(found) === loose(value);
}

/** A problem speaks of a cell where it names it, or names a row, group or table without cells. */
export function covers({ path, paths, rule }: Problem, cell: string): boolean {
  if (path === cell || paths?.includes(cell)) return true;
  if (path === undefined || paths || rule === 'extra-cell' || rule === 'unknown-row') return false;
  return cell.startsWith(`${path}.`);
}

/** More than one reading of a cell is left, and that is said. */
function isOpen(cell: string, { truth }: Draft, { problems }: Report): boolean {
  return !truth.get(cell)!.sure && problems.some((problem) => covers(problem, cell));
}

interface Wanted {
  expected: Expectation;
  says: string;
  injected: boolean;
  /** The cells without which it cannot be told. */
  cells: string[];
}

function expectations(draft: Draft): Wanted[] {
  const { contradiction, must } = draft;
  const broken = (contradiction?.broken ?? []).map(({ rule, at, cells }) => ({
    cells,
    expected: { rules: [rule], path: at },
    says: `${rule} at ${at}, broken at ${contradiction!.path}`,
    injected: true,
  }));
  const other = must.map((expected) => ({
    expected,
    says: `${expected.rules.join(' or ')} at ${expected.path ?? 'any place'}`,
    injected: false,
    cells: [],
  }));
  return [...broken, ...other];
}

function isBlank(path: string, { truth }: Draft, { values }: Report): boolean {
  return truth.get(path)?.sure === false && (values[path] ?? null) === null;
}

function isMet({ rules, path }: Expectation, report: Report): boolean {
  return report.problems.some((problem) => {
    if (!rules.includes(problem.rule)) return false;
    if (path === undefined || problem.paths?.includes(path)) return true;
    const own = problem.path;
    if (own === undefined) return false;
    return own === path || path.startsWith(`${own}.`) || own.startsWith(`${path}.`);
  });
}

function falseErrors(draft: Draft, { problems }: Report): string[] {
  const broken = draft.contradiction?.broken ?? [];
  const wanted = ({ rule, path }: Problem) =>
    draft.must.some((each) => each.rules.includes(rule)) ||
    broken.some((each) => each.rule === rule && each.at === path) ||
    draft.mayError.some((each) => each.rules.includes(rule) && (each.path ?? path) === path);
  return problems
    .filter((problem) => isAlarm(problem) && !wanted(problem))
    .map(({ rule, path, message }) => `${rule} at ${path}: ${message.zh}`);
}

/** Errors, and what is said of prose and years, which state nothing unless a style makes them. */
function isAlarm({ severity, rule }: Problem): boolean {
  return (
    severity === 'error' || ['narrative-mismatch', 'prose-sum', 'year-mismatch'].includes(rule)
  );
}
