import { data } from '../generated/ids.js';

/** The ids of what gouji ships, in its order, for those who need not know more of it. */
export const ids = data as Readonly<Record<'pages' | 'rules' | 'wordStyles', readonly string[]>>;
