import { unreadAlternative } from '../../xml/choice-text.js';
import { reportUnread } from '../report-unread.js';
import type { StoryHandlerList } from './types.js';

/** Text of alternate content that asks for extensions which are not known (ECMA-376 Part 3, 7.5). */
export const unreadAlternatives: StoryHandlerList = [
  [
    unreadAlternative,
    {
      text(story, value) {
        story.context.countCharacters(value.length, story.part);
        value.split('\n').forEach((line, index) => {
          if (index > 0) story.addNode({ type: 'break' });
          story.addText(line);
        });
        reportUnread(story, {
          zh: '此处的内容要用不认识的 Word 扩展显示,又没有可替代的文字;只读取了其中的文字',
          en: 'Unexpected content for an unknown extension of Word, expected a fallback with text; only its text is read',
        });
      },
    },
  ],
];
