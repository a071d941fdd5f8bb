/**
 * Send generated reports of every form through every format and back, and count what is kept:
 *
 *     pnpm rounds
 *     pnpm rounds --seed 7 --count 50 --way docx
 */
import { runSource } from '../support/run-source.mjs';

await runSource('/test/rounds/main.ts');
