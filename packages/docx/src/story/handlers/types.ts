import type { ElementHandler, Handlers } from '../../xml/walk.js';
import type { Story } from '../story.js';

/** What to do with one kind of element of a story. */
export type StoryHandler = ElementHandler<Story>;

/** Element name → handler. */
export type StoryHandlers = Handlers<Story>;

/** Element names with their handlers, to be joined into a map. */
export type StoryHandlerList = Array<[string, StoryHandler]>;
