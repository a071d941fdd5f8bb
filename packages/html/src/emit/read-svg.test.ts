import { expect, test } from 'vitest';
import { readSvg } from './read-svg.js';

test('elements, attributes and text of a chart are read as hast', () => {
  const source = `<svg width='9' font-size="13px">\n<g fill="none"><path d="M0,0"/></g><text>a &lt; b &#19968;&#x4e8c;&amp;lt;</text></svg>`;
  expect(readSvg(source)).toEqual({
    type: 'element',
    tagName: 'svg',
    properties: { width: '9', fontSize: '13px' },
    children: [
      { type: 'text', value: '\n' },
      {
        type: 'element',
        tagName: 'g',
        properties: { fill: 'none' },
        children: [{ type: 'element', tagName: 'path', properties: { d: 'M0,0' }, children: [] }],
      },
      {
        type: 'element',
        tagName: 'text',
        properties: {},
        children: [{ type: 'text', value: 'a < b 一二&lt;' }],
      },
    ],
  });
});

test.each([
  '',
  'x',
  '<p>x</p>',
  '<svg>',
  '<svg></g></svg>',
  '<svg><g></svg></g>',
  '</svg>',
  '<svg><script>a<b</script></svg>',
  '<svg a=b></svg>',
  '<svg "></svg>',
  '<!doctype svg [<!ENTITY a "b">]><svg>&a;</svg>',
  '<svg>'.repeat(100_000),
])('what is no sound SVG is none: %.40s', (source) => {
  expect(readSvg(source)).toBeUndefined();
});
