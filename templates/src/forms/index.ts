import { type Form, trustForm } from '@gouji/forms/fit';
import { data } from '../generated/forms.js';

/** The forms that gouji ships, newest first. */
export const forms: readonly Form[] = Object.values(data as Record<string, unknown>)
  .map(trustForm)
  .sort((a, b) => b.definition.years.from - a.definition.years.from || (a.id < b.id ? -1 : 1));
