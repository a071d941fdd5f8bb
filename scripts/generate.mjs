// Turns the YAML of templates/ into ES modules (templates/src/generated), for Node and the browser.
import { generateTemplates } from '../templates/generate.mjs';

await generateTemplates();
