import type { FigureDefinition, Form } from '@gouji/forms';
import type { Report, ReportFigure } from '@gouji/tree';
import type { Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { makeFigure } from './make-figure.js';

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
    const form = forms.find(({ id }) => id === report?.form);
    if (!report || !form) return;
    const drawn = new Set<FigureDefinition>();
    const figuresOf = (table: string): ReportFigure[] =>
      (form.definition.figures ?? []).flatMap((figure) => {
        // A report that prints its table twice is drawn once.
        if (figure.table !== table || drawn.has(figure)) return [];
        drawn.add(figure);
        return makeFigure(figure, form, report, previous) ?? [];
      });
    insert(tree, figuresOf);
  };
}

function insert(parent: Nodes, figuresOf: (table: string) => RootContent[]): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === 'formTable') {
      const figures = figuresOf(child.table);
      children.splice(index + 1, 0, ...figures);
      index += figures.length;
    } else {
      insert(child, figuresOf);
    }
  }
}
