import type { Container } from './container.js';
import { plainRun } from './run.js';
import type { Story } from './story.js';

/** Begin to fill a container; what was at work outside waits. */
export function enterContainer(story: Story, container: Container): void {
  container.outer = {
    paragraph: story.paragraph,
    run: story.run,
    fields: story.fields,
    container: story.container,
  };
  story.container = container;
  story.paragraph = undefined;
  story.run = plainRun();
  story.fields = [];
}
