import type { Container } from './container.js';
import type { Story } from './story.js';

/** Begin to fill a container; what was at work outside waits. */
export function enterContainer(story: Story, container: Container): void {
  const { paragraph, fields } = story;
  story.outside.push({ container: story.container, paragraph, fields });
  story.container = container;
  story.paragraph = undefined;
  story.runs.begin();
  if (fields.length > 0) story.fields = [];
}
