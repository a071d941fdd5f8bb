import type { Problem } from '@gouji/tree';
import type { Context } from '../context.js';
import { readRelationships } from '../package/read-relationships.js';
import { endContainer } from './end-container.js';
import { contentHandlers } from './handlers/index.js';
import type { StoryHandlers } from './handlers/types.js';
import { Story } from './story.js';
import { takeCaptions } from './take-captions.js';

/** How a part is read. */
export interface StoryOptions {
  handlers?: StoryHandlers | undefined;
  /** The document is nothing without this part, so a broken one is refused. */
  needed?: boolean | undefined;
}

/** Read the blocks of one part; undefined if there is no such part. */
export function readStory(
  context: Context,
  part: string,
  { handlers = contentHandlers, needed = false }: StoryOptions = {},
): Story | undefined {
  if (!context.pack.has(part)) return undefined;
  const story = new Story(context, part, readRelationships(context.pack, part));
  context.pack.walk(part, handlers, story, needed);
  endContainer(story);
  takeCaptions(story);
  if (story.numbering.unknown.size > 0) context.problems.push(unknownFormats(story));
  if (story.hiddenCharacters > 0) {
    context.problems.push({
      rule: 'hidden-text',
      severity: 'info',
      message: {
        zh: `${part} 中有 ${story.hiddenCharacters} 个字符设为隐藏,没有读取`,
        en: `Unexpected hidden text in ${part} (${story.hiddenCharacters} characters), expected none; it is left out`,
      },
      suggestion: {
        zh: '如需保留,请打开 hidden 选项',
        en: 'Set the option hidden to keep it',
      },
      place: { part },
    });
  }
  return story;
}

function unknownFormats({ numbering, part }: Story): Problem {
  const names = [...numbering.unknown].join(', ').slice(0, 200);
  return {
    rule: 'unread-content',
    severity: 'warning',
    message: {
      zh: `${part} 的自动编号用了不认识的格式(${names}),已按阿拉伯数字写出`,
      en: `Unexpected format of automatic numbers in ${part} (${names}), expected a known one; they are written in decimal`,
    },
    place: { part },
  };
}
