import type { Container } from './container.js';
import { endContainer } from './end-container.js';
import type { Story } from './story.js';
import { takeCaptions } from './take-captions.js';

/** End the container at hand: what is unfinished in it is finished. */
export function leaveContainer(story: Story): Container {
  const { container } = story;
  endContainer(story);
  takeCaptions(story);
  const outside = story.outside.pop();
  if (!outside) return container;
  story.container = outside.container;
  story.paragraph = outside.paragraph;
  story.runs.end();
  // A container without fields outside fills the same list; those it left open end with it.
  if (story.fields !== outside.fields) story.fields = outside.fields;
  else if (story.fields.length > 0) story.fields = [];
  return container;
}
