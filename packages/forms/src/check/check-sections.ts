import { type Problem, placeOf, type ReportSection, textOf, trimEndWhere } from '@gouji/tree';
import type { FormDefinition } from '../form/definition.js';
import { plain } from '../text/plain.js';

/** A text this short says nothing when it has one of the phrases. */
const shortText = 60;

/** Report sections that say nothing where the form asks for something. */
export function checkSections(sections: ReportSection[], definition: FormDefinition): Problem[] {
  return definition.sections.flatMap((asked): Problem[] => {
    const section = sections.find(({ id }) => id === asked.id);
    if (!asked.emptyWhen || !section) return [];
    const text = section.body
      .map((node) => textOf(node))
      .join('\n')
      .trim();
    const quote = emptyPhrase(plain(text), asked.emptyWhen, asked.emptyUnless);
    const hasTable = definition.tables.some((table) => table.section === asked.id);
    if (quote === undefined && (text !== '' || hasTable)) return [];
    return [
      {
        rule: 'empty-section',
        severity: 'warning',
        message: {
          zh: `“${section.title}”${text === '' ? '没有内容' : `写的是“${quote}”`},应写明具体情况。`,
          en: `"${section.title}" ${text === '' ? 'is empty' : `says "${quote}"`}; expected the actual situation.`,
        },
        ...(quote !== undefined && { quote }),
        place: section.body[0] && placeOf(section.body[0]),
      },
    ];
  });
}

/** A text of strokes and marks only: /, —. */
const marksOnly = /^[\s\p{P}\p{S}\p{Cf}]+$/u;

/** Cut spaces, marks that show nothing and brackets around a sentence. */
function bareOf(sentence: string): string {
  return trimEndWhere(sentence.replace(/^[\s\p{Cf}(【]+/u, ''), /[\s\p{Cf})】]/u);
}

/** The sentence that says nothing: all of a short text, or a phrase anywhere in it. */
function emptyPhrase(text: string, phrases: string[], unless: string[] = []): string | undefined {
  if (unless.some((word) => text.includes(word))) return undefined;
  if (marksOnly.test(text)) return bareOf(text);
  if (!phrases.some((phrase) => text.includes(phrase))) return undefined;
  const sentences = text
    .split(/[。;!?\n]/u)
    .map(bareOf)
    .filter(Boolean);
  return sentences.find((sentence) =>
    phrases.some((phrase) =>
      phrase.length <= 2
        ? sentences.length === 1 && sentence === phrase
        : sentence.length <= shortText && sentence.includes(phrase),
    ),
  );
}
