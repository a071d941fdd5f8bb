import type { Spec } from 'vega';

/** As wide as the smallest phone shows without scrolling. */
export const width = 340;

/** Ink is the page's own, dark or light. */
export const ink = 'currentColor';

/** What all charts look like; fills differ in more than colour. */
export const looks = {
  size: 13,
  fills: [
    { fill: '#2f74c0', stroke: '#2f74c0' },
    { fill: 'none', stroke: ink },
    { fill: '#b35c1e', stroke: ink },
  ],
  // Nothing is placed by the width of texts, which no two machines measure alike.
  spec: {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    autosize: 'none',
    padding: 0,
    width,
  } satisfies Spec,
};
