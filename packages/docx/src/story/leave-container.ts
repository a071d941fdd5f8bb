import type { Container } from './container.js';
import { endContainer } from './end-container.js';
import type { Story } from './story.js';

/** End the container at hand: what is unfinished in it is finished. */
export function leaveContainer(story: Story): Container {
  const { container } = story;
  endContainer(story);
  if (container.outer) {
    story.paragraph = container.outer.paragraph;
    story.run = container.outer.run;
    story.fields = container.outer.fields;
    story.container = container.outer.container;
    container.outer = undefined;
  }
  return container;
}
