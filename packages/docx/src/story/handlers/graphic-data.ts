import type { DataTable } from '@gouji/tree';
import type { List } from 'mdast';
import type { Context } from '../../context.js';
import { readChart } from '../../drawings/read-chart.js';
import { readDiagram } from '../../drawings/read-diagram.js';
import { reportMissing } from '../report-missing.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/**
 * Drawings whose text stands in a part of their own: charts (ECMA-376 Part 1, 21.2.2.27) and
 * diagrams (21.4.2.20). It follows the paragraph they hang on, as does that of WordArt; what a chart
 * in a cell shows follows the table, as it is no text of the cell.
 */
export const graphicData: StoryHandlerList = [
  ['c:chart', read('r:id', readChart)],
  ['dgm:relIds', read('r:dm', readDiagram)],
  // Part 4, 19.1.2.23
  [
    'v:textpath',
    {
      open(story, attributes) {
        const value = attributes.get('string')?.trim();
        if (!value) return;
        story.context.countCharacters(value.length, story.part);
        const source = story.address(story.paragraphCount);
        story.addAfter({
          type: 'paragraph',
          children: [{ type: 'text', value }],
          data: { source },
        });
      },
    },
  ],
];

function read(
  attribute: string,
  reader: (context: Context, part: string) => DataTable | List | undefined,
): StoryHandler {
  return {
    open(story, attributes) {
      const relationship = story.relationships.get(attributes.get(attribute) ?? '');
      if (!relationship || relationship.external) return;
      if (!story.context.pack.has(relationship.target)) {
        reportMissing(story, relationship.target);
        return;
      }
      const block = reader(story.context, relationship.target);
      if (!block) return;
      block.data = { source: { part: relationship.target } } as typeof block.data;
      const [table] = story.tables;
      if (table && block.type === 'dataTable') table.charts.push(block);
      else story.addAfter(block);
    },
  };
}
