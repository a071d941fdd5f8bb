import { rowKey } from '@gouji/forms';
import { foiaSections, type Names, oldestSections, reasonSections } from './foia-sections.js';
import { elementsNamed, readXml, type XmlElement } from './read-xml.js';

/** One leaf of the XML that states a value, and the path of the form that it answers to. */
export interface FoiaLeaf {
  path: string | undefined;
  element: string;
  text: string;
}

/** Read the leaves of a report in the XML of NIEM: numbers, codes of numbers, dates. */
export function foiaLeaves(source: string): FoiaLeaf[] {
  const root = readXml(source);
  const keys = organizationKeys(root);
  return root.children.flatMap((section): FoiaLeaf[] => {
    const { name } = section;
    if (foiaSections[name]) return recordLeaves(section, keys);
    if (oldestSections[name]) return oldestLeaves(section, keys);
    if (reasonSections[name]) return reasonLeaves(section, keys);
    if (name === 'Exemption3StatuteSection') return statuteLeaves(section, keys);
    return leavesUnder(section).map((leaf) => ({
      path: undefined,
      element: leaf.name,
      text: leaf.text.trim(),
    }));
  });
}

/** Id of an organisation → the key of its rows; the agency itself is the last row. */
function organizationKeys(root: XmlElement): Map<string, string> {
  const [agency] = root.children.filter(({ name }) => name === 'Organization');
  const keys = new Map([[agency!.attributes.id!, 'overall']]);
  for (const unit of elementsNamed(agency!, 'OrganizationSubUnit')) {
    const [short] = elementsNamed(unit, 'OrganizationAbbreviationText');
    keys.set(unit.attributes.id!, rowKey(short!.text));
  }
  return keys;
}

/** Id of a record → the row it belongs to. */
function owners(section: XmlElement, keys: Map<string, string>): Map<string, string> {
  const pairs = section.children
    .filter(({ name }) => name.endsWith('OrganizationAssociation'))
    .map((each) => [
      refOf(each, 'ComponentDataReference'),
      keys.get(refOf(each, 'OrganizationReference'))!,
    ]);
  return new Map(pairs as Array<[string, string]>);
}

function refOf(element: XmlElement, name: string): string {
  return elementsNamed(element, name)[0]!.attributes.ref!;
}

function records(section: XmlElement): XmlElement[] {
  return section.children.filter(
    ({ name }) => !name.endsWith('Association') && name !== 'FootnoteText',
  );
}

function recordLeaves(section: XmlElement, keys: Map<string, string>): FoiaLeaf[] {
  const { table, names, codes = {} } = foiaSections[section.name]!;
  const rows = owners(section, keys);
  return records(section).flatMap((record) => {
    const row = rows.get(record.attributes.id!);
    return record.children.flatMap((child) => nested(child, `${table}.${row}`, names, codes));
  });
}

function nested(element: XmlElement, prefix: string, names: Names, codes: Names): FoiaLeaf[] {
  const step = names[element.name];
  const path = step ? `${prefix}.${step}` : prefix;
  if (element.children.length === 0) {
    if (element.text.trim() === '') return [];
    return [
      { path: step === undefined ? undefined : path, element: element.name, text: element.text },
    ];
  }
  const code = element.children.find(
    ({ name }) =>
      name.endsWith('ReasonCode') ||
      name.endsWith('ExemptionCode') ||
      name.endsWith('IncrementCode'),
  );
  const below = code ? `${path}.${codes[code.text]}` : path;
  return element.children
    .filter((child) => child !== code)
    .flatMap((child) => nested(child, below, names, codes));
}

const places = [
  'oldest',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

function oldestLeaves(section: XmlElement, keys: Map<string, string>): FoiaLeaf[] {
  const rows = owners(section, keys);
  return records(section).flatMap((record) =>
    elementsNamed(record, 'OldItem').flatMap((item, index) =>
      item.children.map((leaf): FoiaLeaf => {
        const kind = leaf.name === 'OldItemReceiptDate' ? 'date' : 'days';
        const row = `${oldestSections[section.name]}.${rows.get(record.attributes.id!)}`;
        const path = `${row}.${kind}.${places[index] ?? 'tenth'}`;
        return { path, element: leaf.name, text: leaf.text };
      }),
    ),
  );
}

function reasonLeaves(section: XmlElement, keys: Map<string, string>): FoiaLeaf[] {
  const rows = owners(section, keys);
  return records(section).flatMap((record) => {
    const row = `${reasonSections[section.name]}.${rows.get(record.attributes.id!)}`;
    const taken = new Set<string>();
    return record.children.map((child): FoiaLeaf => {
      if (child.children.length === 0) {
        return { path: `${row}.total`, element: child.name, text: child.text };
      }
      const [words, quantity] = child.children;
      const key = rowKey(words!.text, taken);
      taken.add(key);
      return { path: `${row}.reasons.${key}`, element: quantity!.name, text: quantity!.text };
    });
  });
}

function statuteLeaves(section: XmlElement, keys: Map<string, string>): FoiaLeaf[] {
  const statutes = new Map<string, string>();
  for (const { name, attributes, children } of section.children) {
    if (name !== 'ReliedUponStatute') continue;
    statutes.set(attributes.id!, rowKey(children[0]!.text, new Set(statutes.values())));
  }
  return section.children
    .filter(({ name }) => name.endsWith('Association'))
    .map((each): FoiaLeaf => {
      const statute = `exemption_3_statutes.${statutes.get(refOf(each, 'ComponentDataReference'))}`;
      const row = keys.get(refOf(each, 'OrganizationReference'));
      const path = row === 'overall' ? `${statute}.total` : `${statute}.components.${row}`;
      const [quantity] = elementsNamed(each, 'ReliedUponStatuteQuantity');
      return { path, element: quantity!.name, text: quantity!.text };
    });
}

function leavesUnder(element: XmlElement): XmlElement[] {
  return element.children.length === 0 ? [element] : element.children.flatMap(leavesUnder);
}
