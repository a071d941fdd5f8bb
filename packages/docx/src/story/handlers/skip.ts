import type { StoryHandler } from './types.js';

/** Leave out an element and all that it holds. */
export const skip: StoryHandler = { open: () => false };
