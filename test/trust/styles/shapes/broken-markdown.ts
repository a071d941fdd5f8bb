import { tabs } from '../../../make/print/tabs.js';
import { textDocument } from '../../../make/print/text-document.js';
import type { Block } from '../../../make/report-data.js';
import type { Draft } from '../../draft.js';
import type { Shape } from '../../style.js';

/** Markdown with bold that is opened or closed nowhere, headings of any level and tables of tabs. */
export const brokenMarkdown: Shape = {
  kind: 'shape',
  name: 'broken-markdown',
  says: ['Markdown with broken bold', 'headings of wrong level'],
  keepsColumns: true,
  print(draft) {
    const { sheet, random } = draft;
    const broken = (block: Block) => ({ ...block, text: breakBold(block.text, draft) });
    return textDocument(
      {
        ...sheet,
        title: sheet.title && `# ${sheet.title}`,
        sections: sheet.sections.map((section) => ({
          ...section,
          blocks: section.blocks.map(broken),
        })),
      },
      {
        table: () => tabs({ padding: random.int(0, 2) }),
        between: '\n\n',
        heading: (line) => `${'#'.repeat(random.int(2, 5))} ${line}`,
      },
    );
  },
};

/** Bold ends where a run-in heading would, or is opened and never closed. */
function breakBold(text: string, { random }: Draft): string {
  const end = /[,。;:]/u.exec(text);
  if (!end || random.chance(0.3)) return `**${text}`;
  return `- ${text.slice(0, end.index + 1)}**${text.slice(end.index + 1)}`;
}
