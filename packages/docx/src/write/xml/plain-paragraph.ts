import type { XmlComponent } from 'docx';
import type { Block, Run } from '../state.js';
import { leaf, PlainElement } from './plain-element.js';

/** Make a paragraph that has a style and runs, and nothing else. */
export function plainParagraph(style: string | undefined, runs: readonly Run[] = []): Block {
  const properties =
    style === undefined ? undefined : { 'w:pPr': [leaf('w:pStyle', { 'w:val': style })] };
  const content = [properties, ...(runs as unknown as XmlComponent[])];
  return new PlainElement('w:p', content) as unknown as Block;
}
