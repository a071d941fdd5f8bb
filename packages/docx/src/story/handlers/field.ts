import { onOff } from '../../on-off.js';
import { toInteger } from '../../to-integer.js';
import type { Attributes } from '../../xml/walk.js';
import { equationOfInstruction } from '../equation-of-instruction.js';
import type { Field } from '../field.js';
import { linkOfInstruction } from '../link-of-instruction.js';
import type { Paragraph } from '../paragraph.js';
import type { Story } from '../story.js';
import { symbolOfInstruction } from '../symbol-of-instruction.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList, StoryHandlers } from './types.js';

/** A check box of a form is as its default says until someone has clicked it. */
const checkBox: StoryHandlers = new Map<string, StoryHandler>([
  ['w:default', { open: (story, attributes) => check(story, attributes) }],
  ['w:checked', { open: (story, attributes) => check(story, attributes) }],
]);

function check({ fields }: Story, attributes: Attributes): void {
  const field = fields[fields.length - 1];
  if (field) field.checked = onOff(attributes.get('w:val'));
}

/** Fields (ECMA-376 Part 1, 17.16): their results are kept, their instructions are not. */
export const field: StoryHandlerList = [
  [
    'w:fldSimple',
    {
      open(story, attributes) {
        const instruction = attributes.get('w:instr') ?? '';
        readSequence(story, instruction);
        story.links.push(linkOfInstruction(instruction));
        if (noteBookmark(instruction) === undefined) return;
        begin(story);
        story.fields.at(-1)!.instruction = instruction;
        story.fields.at(-1)!.inResult = true;
        story.fields.at(-1)!.simple = true;
      },
      close(story) {
        story.links.pop();
        if (story.fields.at(-1)?.simple) end(story);
      },
    },
  ],
  [
    'w:fldChar',
    {
      open(story, attributes) {
        const kind = attributes.get('w:fldCharType');
        if (kind === 'begin') begin(story);
        else if (kind === 'separate') separate(story);
        else if (kind === 'end') end(story);
      },
    },
  ],
  [
    'w:instrText',
    {
      text(story, value) {
        const current = story.fields[story.fields.length - 1];
        if (!current || current.inResult) return;
        story.context.countCharacters(value.length, story.part);
        current.instruction += value;
      },
    },
  ],
  ['w:checkBox', { inside: checkBox }],
  // A drop-down list of a form (17.16.9) shows its chosen entry.
  [
    'w:listEntry',
    {
      open(story, attributes) {
        const current = story.fields[story.fields.length - 1];
        current?.entries.push(attributes.get('w:val') ?? '');
      },
    },
  ],
  [
    'w:result',
    {
      open(story, attributes) {
        const current = story.fields[story.fields.length - 1];
        if (current) current.entry = toInteger(attributes.get('w:val')) ?? 0;
      },
    },
  ],
  ['w:fldData', skip],
];

function begin(story: Story): void {
  const paragraph = story.needParagraph();
  story.fields.push({
    instruction: '',
    inResult: false,
    checked: undefined,
    entries: [],
    entry: 0,
    link: story.fields.at(-1)?.link,
    paragraph,
    segments: paragraph.segments.length,
    length: lengthOfLast(paragraph),
  });
}

function separate(story: Story): void {
  const field = story.fields[story.fields.length - 1];
  if (!field || field.inResult) return;
  dropInstruction(story, field);
  field.inResult = true;
  field.link = linkOfInstruction(field.instruction) ?? field.link;
  readSequence(story, field.instruction);
}

/** Remember what a caption number counts (17.16.5.56). */
function readSequence(story: Story, instruction: string): void {
  const sequence = /^\s*SEQ\s+(\S+)/i.exec(instruction)?.[1];
  if (sequence) story.needParagraph().sequence = sequence;
}

function end(story: Story): void {
  const field = story.fields[story.fields.length - 1];
  if (!field) return;
  if (!field.inResult) dropInstruction(story, field);
  story.fields.pop();
  if (referAgain(story, field)) return;
  if (!isEmpty(story, field)) return;
  const { checked } = field;
  if (checked !== undefined) {
    story.addNode({ type: 'text', value: checked ? '☒' : '☐', data: { checkBox: checked } });
    return;
  }
  const { instruction } = field;
  const drawn = symbolOfInstruction(instruction) ?? equationOfInstruction(instruction);
  const text = drawn ?? field.entries[field.entry] ?? '';
  story.context.countCharacters(text.length, story.part);
  story.addText(text);
}

/** A field that shows the number of a note is one more reference to it (17.16.5.41). */
function referAgain(story: Story, field: Field): boolean {
  const bookmark = noteBookmark(field.instruction);
  if (bookmark === undefined) return false;
  const reference = story.context.references.referAgain(bookmark);
  if (!reference) return false;
  dropInstruction(story, field);
  story.addNode(reference);
  return true;
}

function noteBookmark(instruction: string): string | undefined {
  return /^\s*NOTEREF\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
}

/**
 * Drop what stands in the instruction besides `w:instrText`, such as the results of fields within
 * it. It was kept until here, because a field that never ends must not swallow the document.
 */
function dropInstruction(story: Story, field: Field): void {
  const { paragraph, segments, length } = field;
  if (!paragraph || paragraph !== story.paragraph) return;
  if (paragraph.segments.length < segments) return;
  paragraph.segments.length = segments;
  const last = paragraph.segments[segments - 1];
  if (last?.node.type === 'text') last.node.value = last.node.value.slice(0, length);
}

function isEmpty(story: Story, { paragraph, segments, length }: Field): boolean {
  return (
    paragraph !== undefined &&
    paragraph === story.paragraph &&
    paragraph.segments.length === segments &&
    lengthOfLast(paragraph) === length
  );
}

function lengthOfLast({ segments }: Paragraph): number {
  const last = segments[segments.length - 1];
  return last?.node.type === 'text' ? last.node.value.length : 0;
}
