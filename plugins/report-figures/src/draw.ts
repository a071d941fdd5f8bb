import { parse, type Spec, SVGStringRenderer, textMetrics, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

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
