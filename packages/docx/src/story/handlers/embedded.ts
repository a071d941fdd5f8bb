import { reportUnread } from '../report-unread.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

const file: StoryHandler = {
  open(story, attributes) {
    const target = story.relationships.get(attributes.get('r:id') ?? '')?.target ?? '?';
    reportUnread(
      story,
      {
        zh: `此处嵌入了另一个文件(${target}),其内容没有读取`,
        en: `Unexpected embedded file (${target}), expected Word content; what it holds is not read`,
      },
      {
        zh: '在 Word 中打开并另存,嵌入的内容会并入正文',
        en: 'Open the file in Word and save it; Word then merges the content into the text',
      },
    );
  },
};

const object: StoryHandler = {
  open(story, attributes) {
    const program = attributes.get('ProgID') || '?';
    reportUnread(
      story,
      {
        zh: `此处嵌入了其他程序的对象(${program}),只读取它的图片,没有读取其中的文字`,
        en: `Unexpected object of another program (${program}), expected Word content; its picture is kept, the text in it is not read`,
      },
      {
        zh: '如需其中的文字,请在 Word 中把该对象转换为文字、表格或公式',
        en: 'Turn the object into text, a table or an equation in Word to have its text read',
      },
    );
  },
};

const control: StoryHandler = {
  open(story, attributes) {
    const name = attributes.get('w:name') || '?';
    reportUnread(story, {
      zh: `此处有 ActiveX 控件(${name}),其内容没有读取`,
      en: `Unexpected ActiveX control (${name}), expected Word content; what it holds is not read`,
    });
  },
};

const ink: StoryHandler = {
  open(story) {
    reportUnread(story, {
      zh: '此处有墨迹等其他格式的内容,没有读取',
      en: 'Unexpected content in another format, such as ink, expected Word content; it is not read',
    });
  },
};

/** What a document holds that is no Word content; it is told of. */
export const embedded: StoryHandlerList = [
  // ECMA-376 Part 1, 17.17.2.1 and 17.17.2.6: content of another file.
  ['w:altChunk', file],
  ['w:subDoc', file],
  // Part 4, 19.3.2.20; Part 1, 17.3.3.19 and 17.3.3.3.
  ['o:OLEObject', object],
  ['w:objectEmbed', object],
  ['w:control', control],
  ['w:contentPart', ink],
];
