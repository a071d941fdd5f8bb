/**
 * Send generated reports of every form through every format and back, the seeds with tables too, and count what is kept:
 *
 *     pnpm rounds
 *     pnpm rounds --seed 7 --count 50 --row docx --row docx-docx
 */
import { runSource } from '../support/run-source.mjs';

await runSource('/test/rounds/main.ts');
