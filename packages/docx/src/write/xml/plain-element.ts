import { type IContext, type IXmlableObject, XmlComponent } from 'docx';

/** What an element holds: elements as objects of the library's writer, or components of it. */
export type PlainContent = XmlComponent | IXmlableObject | undefined;

/**
 * An element that is written as it is made. Tables and plain paragraphs are most of a report, and
 * the library's own weigh much: they have properties for all that Word knows.
 */
export class PlainElement extends XmlComponent {
  readonly #content: readonly PlainContent[];

  constructor(name: string, content: readonly PlainContent[]) {
    super(name);
    this.root = none;
    this.#content = content;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const content: IXmlableObject[] = [];
    for (const one of this.#content) {
      if (one === undefined) continue;
      if (!(one instanceof XmlComponent)) {
        content.push(one);
        continue;
      }
      for (const part of one.writtenAs ?? [one]) {
        const made = part.prepForXml(context);
        if (made) content.push(made);
      }
    }
    return { [this.rootKey]: content.length > 0 ? content : {} };
  }
}

/** What the library would hold here: nothing is added to an element that is made whole. */
const none = Object.freeze([]) as never;

/** Write an element without content: `<w:jc w:val="center"/>`. */
export function leaf(name: string, attributes?: Record<string, string | number>): IXmlableObject {
  return { [name]: attributes ? { _attr: attributes } : {} };
}
