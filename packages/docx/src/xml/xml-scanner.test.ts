import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hasSamples, readSamples } from '../../test/read-samples.js';
import { scanOurs, scanPeer } from '../../test/xml-events.js';

const encoder = new TextEncoder();

const sound: Array<[string, string]> = [
  ['elements, attributes and text', '<a b="1" c=\'2\'>文<d/>本<e></e ></a>'],
  ['a declaration, comments and instructions', '<?xml version="1.0"?><!-- <x> --><a><?p >?>x</a>'],
  ['the five entities', '<a b="&lt;&#38;&quot;&apos;&gt;">&amp;&lt;&gt;&quot;&apos;</a>'],
  ['references to characters', '<a>&#20113;&#x6EAA;&#x1F4D8;</a>'],
  ['character data', '<a>1<![CDATA[<b>&amp;]]]]>2</a>'],
  ['line ends', '<a b="x\r\ny\tz">1\r\n2\r3\n4</a>'],
  ['signs within attributes', '<a b="x>y" c=\'"/>\'>t</a>'],
  ['space within tags', '<a\n  b = "1"\n/>'],
  ['names beyond ASCII', '<年 度="报">告</年>'],
  ['an empty attribute', '<a b=""/>'],
  ['more attributes than are usual', `<a ${attributes(100)}/>`],
];

test.each(sound)('%s: the events are those of saxes, whatever the pieces', (_, xml) => {
  const { events, faults } = scanPeer(xml);
  expect(faults).toEqual([]);
  const bytes = encoder.encode(xml);
  for (let size = 1; size <= bytes.length; size++) {
    expect(scanOurs(bytes, size)).toMatchObject({ events, faults: [] });
  }
});

test.each([
  ['an unclosed element', '<a><b>文', ['<a {}', '<b {}', '"文', '>b', '>a']],
  ['a tag that breaks off', '<a>文<b c="', ['<a {}', '"文', '>a']],
  ['an end tag too many', '<a>1</b>2</a>', ['<a {}', '"12', '>a']],
  ['crossed tags', '<a><b>1</a>', ['<a {}', '<b {}', '"1', '>b', '>a']],
  ['a bare &', '<a>1 & 2</a>', ['<a {}', '"1 & 2', '>a']],
  ['an unknown entity', '<a>&nbsp;</a>', ['<a {}', '"&nbsp;', '>a']],
  ['a bare <', '<a>1 < 2</a>', ['<a {}', '"1 < 2', '>a']],
  ['a tag without its >', '<a><b c="1"<d>文</d></b></a>', undefined],
  ['an attribute without quotes', '<a b=1 c>文</a>', ['<a {"b":"1"}', '"文', '>a']],
  [
    'a disallowed character',
    '<a>1\u00002&#0;3&#xD800;</a>',
    ['<a {}', '"1\uFFFD2\uFFFD3\uFFFD', '>a'],
  ],
  ['an unclosed comment', '<a>文<!-- </a>', ['<a {}', '"文', '>a']],
  ['text around the root', '文<a>1</a>本', ['<a {}', '"1', '>a']],
  ['nothing', '', []],
])('%s: what can be read is read, and the fault is told', (_, xml, events) => {
  const told = scanOurs(encoder.encode(xml));
  expect([...told.faults, ...told.controls]).not.toEqual([]);
  if (events) expect(told.events).toEqual(events);
  else expect(told.events).toContain('"文');
});

test('controls and noncharacters are replaced and told of, wherever they stand', () => {
  const xml = `<a b="\u0085&#x7f;">\u0001\u007f${'云'.repeat(300)}\u0096<![CDATA[\u0002]]>\ufffe&#159;\uffff</a>`;
  for (const size of [1, 7, 10_000]) {
    const told = scanOurs(encoder.encode(xml), size);
    expect(told.events).toEqual([
      '<a {"b":"\uFFFD\uFFFD"}',
      `"\uFFFD\uFFFD${'云'.repeat(300)}\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD`,
      '>a',
    ]);
    expect(told.controls.toSorted((a, b) => a - b)).toEqual([
      ...[1, 2, 0x7f, 0x7f, 0x85, 0x96, 159, 0xfffe, 0xffff],
    ]);
    expect(told.faults).toEqual([]);
  }
});

test('a document type declaration is told of', () => {
  expect(scanOurs(encoder.encode('<!DOCTYPE a [<!ENTITY b "c">]><a/>')).events).toContain(
    'doctype',
  );
});

test('a text of many pieces is not scanned over and over', { timeout: 5000 }, () => {
  const long = encoder.encode(
    `<a b="${'x'.repeat(3_000_000)}"><!--${'y'.repeat(3_000_000)}--></a>`,
  );
  expect(scanOurs(long, 100).events).toHaveLength(2);
});

test('a character, reference or line end that two pieces share is whole', () => {
  const xml = `<a>${'云溪县&amp;\r\n'.repeat(9000)}</a>`;
  const bytes = encoder.encode(xml);
  const { events } = scanPeer(xml);
  for (const size of [16_384, 16_385, 16_390, 20_001]) {
    expect(scanOurs(bytes, size).events).toEqual(events);
  }
});

describe.skipIf(!hasSamples)('the XML of other projects’ Word files', () => {
  test('gives the same events as with saxes', { timeout: 300_000 }, () => {
    const different: string[] = [];
    for (const { file, bytes } of readSamples()) {
      for (const [part, content] of xmlPartsOf(bytes)) {
        const peer = scanPeer(
          new TextDecoder(isUtf16(content) ? 'utf-16le' : 'utf-8').decode(content),
        );
        const ours = scanOurs(content);
        const same =
          JSON.stringify(ours.events) === JSON.stringify(peer.events) &&
          ours.faults.length > 0 === peer.faults.length > 0;
        if (!same) different.push(`${file} ${part}`);
      }
    }
    expect(different).toEqual([]);
  });
});

function xmlPartsOf(bytes: Uint8Array): Array<[string, Uint8Array]> {
  try {
    return Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) }));
  } catch {
    // No zip file; the reader refuses it.
    return [];
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="${index}"`).join(' ');
}
