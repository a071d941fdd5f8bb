import { type IContext, NextAttributeComponent, XmlComponent } from 'docx';
import type { Run } from './state.js';

/** Where a link leads: to an address outside, or to a bookmark. */
export type LinkTarget = { address: string; number: number } | { bookmark: string };

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A hyperlink (ECMA-376 Part 1, 17.16.22) whose id is the same each time, not a random one. */
export class Hyperlink extends XmlComponent {
  readonly #target: LinkTarget;
  readonly #parts = new WeakSet<object>();

  constructor(target: LinkTarget, runs: Run[], tooltip: string | undefined) {
    super('w:hyperlink');
    this.#target = target;
    this.root.push(
      new NextAttributeComponent({
        id: { key: 'r:id', value: 'address' in target ? `rIdLink${target.number}` : undefined },
        anchor: { key: 'w:anchor', value: 'bookmark' in target ? target.bookmark : undefined },
        history: { key: 'w:history', value: 1 },
        tooltip: { key: 'w:tooltip', value: tooltip },
      } as never),
      ...runs,
    );
  }

  override prepForXml(context: IContext) {
    const target = this.#target;
    const { Relationships: relationships } = context.viewWrapper;
    // Headers and footers are written more than once.
    if ('address' in target && !this.#parts.has(relationships)) {
      this.#parts.add(relationships);
      relationships.addRelationship(`Link${target.number}`, kind, target.address, 'External');
    }
    return super.prepForXml(context);
  }
}
