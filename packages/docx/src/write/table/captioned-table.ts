import { BuilderElement, type ITableOptions, Table, type XmlComponent } from 'docx';
import { xmlText } from '../xml/xml-text.js';

/** A table with a title as its alternative text (ECMA-376 Part 1, 17.4.41, of later editions). */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions, title: string | undefined) {
    super(options);
    if (!title) return;
    const properties = this.root[0] as unknown as XmlComponent;
    const val = { key: 'w:val', value: xmlText(title).slice(0, 250) };
    properties.addChildElement(new BuilderElement({ name: 'w:tblCaption', attributes: { val } }));
  }
}
