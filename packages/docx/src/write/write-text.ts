import { LineRuleType } from 'docx';
import type { Node, PhrasingContent } from 'mdast';
import type { Place } from './place.js';
import type { Block, State } from './state.js';
import { type ParagraphSettings, writeParagraph } from './write-paragraph.js';

/** Write inline nodes as a paragraph, with the mark of its list; pictures and equations need room of their own. */
export function writeText(
  state: State,
  node: Node,
  content: PhrasingContent[],
  place: Place,
  settings: ParagraphSettings = {},
): Block {
  const { marker } = place.item ?? {};
  const mark: PhrasingContent[] =
    marker?.kind === 'text' ? [{ type: 'text', value: marker.text }] : [];
  const runs = state.phrasing([...mark, ...content], { place });
  if (!content.some(isTall)) return writeParagraph(state, node, runs, place, settings);
  const alone = content.every((one) => isPicture(one) || isSpace(one));
  const figure = alone && place.use === 'body' && place.steps === 0;
  if (figure && settings.use === undefined) {
    return writeParagraph(state, node, runs, place, { ...settings, use: 'figure' });
  }
  // Lines of an exact pitch would cut what is tall off.
  const spacing = { line: 240, lineRule: LineRuleType.AUTO };
  return writeParagraph(state, node, runs, place, {
    ...settings,
    options: { spacing, ...settings.options },
  });
}

function isTall(node: PhrasingContent): boolean {
  if (node.type === 'equation' || isPicture(node)) return true;
  return 'children' in node && node.children.some(isTall);
}

function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return 'children' in node && node.children.some(isPicture);
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
