import type { Renderer } from 'vega';
import { parse, type Spec, SVGStringRenderer, textMetrics, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

/** What Vega exports and its types leave out. */
declare module 'vega' {
  export const textMetrics: {
    /** The width of a text as it would be drawn. */
    width(item: object, text: string): number;
    /** Measure by a canvas where there is one, else by the number of characters. */
    canvas(use: boolean): void;
  };
  export class SVGStringRenderer extends Renderer {
    initialize(el: null, width: number, height: number, origin: [number, number]): this;
    render(scene: unknown): this;
    svg(): string;
  }
}

/** Draw a chart as SVG: the same bytes wherever it is drawn, and no code made of strings. */
export function draw(spec: Spec): string {
  // Where there is a canvas, Vega measures texts by the fonts of the machine.
  textMetrics.canvas(false);
  try {
    const flow = parse(spec, undefined, { ast: true });
    const view = new View(flow, { renderer: 'none', expr: expressionInterpreter });
    view.run();
    const renderer = new SVGStringRenderer(view.loader());
    renderer.initialize(null, view.width(), view.height(), [0, 0]);
    const svg = renderer.render((view.scenegraph() as unknown as { root: unknown }).root).svg();
    view.finalize();
    return svg;
  } finally {
    textMetrics.canvas(true);
  }
}
