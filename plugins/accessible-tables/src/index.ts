export {
  type AccessibleTablesOptions,
  rehypeAccessibleTables as default,
} from './rehype-accessible-tables.js';
