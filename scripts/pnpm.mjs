// npm run … → pnpm …, also where pnpm is not installed.
import { runPnpm } from './steps/pnpm.mjs';

await runPnpm(process.argv.slice(2));
