import { PlainElement } from './plain-element.js';

/** Make a run of text that looks like its paragraph (ECMA-376 Part 1, 17.3.2.25). */
export function plainRun(value: string): PlainElement {
  return new PlainElement('w:r', [{ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, value] }]);
}
