import type { Renderer } from 'vega';

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
