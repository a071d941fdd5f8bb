import type { FigureDefinition, Form } from '@gouji/forms/fit';
import { addProblem, type Report, type ReportFigure } from '@gouji/tree';
import type { Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { makeFigure } from './make-figure.js';
import { noFigures } from './no-figures.js';

/** The forms whose figures may be drawn, and what is drawn beside the report itself. */
export interface Options {
  readonly forms: readonly Form[];
  /** Reports of earlier years, for figures of several years. */
  readonly previous?: readonly Report[] | undefined;
}

/** Draw the figures that the report's form declares, each behind the table it belongs to. */
export default function remarkReportFigures({ forms, previous = [] }: Options) {
  return (tree: Root, file: VFile): void => {
    const { report } = file.data;
    if (!report) return;
    const form = forms.find(({ id }) => id === report.form);
    if (!form) {
      addProblem(file, noFigures(undefined));
      return;
    }
    const drawn = new Set<FigureDefinition>();
    const figuresOf = (table: string): ReportFigure[] =>
      (form.definition.figures ?? []).flatMap((figure) => {
        // A report that prints its table twice is drawn once.
        if (figure.table !== table || drawn.has(figure)) return [];
        drawn.add(figure);
        return makeFigure(figure, form, report, previous) ?? [];
      });
    if (insert(tree, figuresOf) === 0) addProblem(file, noFigures(form));
  };
}

/** Put figures behind their tables; gives how many. */
function insert(parent: Nodes, figuresOf: (table: string) => RootContent[]): number {
  if (!('children' in parent)) return 0;
  let count = 0;
  const children = parent.children as RootContent[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === 'formTable') {
      const figures = figuresOf(child.table);
      children.splice(index + 1, 0, ...figures);
      index += figures.length;
      count += figures.length;
    } else {
      count += insert(child, figuresOf);
    }
  }
  return count;
}
