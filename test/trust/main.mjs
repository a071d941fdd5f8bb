/**
 * Print messy documents of every form in every shape, read them, and count what is right:
 *
 *     pnpm trust
 *     pnpm trust --seed 7 --count 5000
 *     pnpm trust --seed 42 --form cn-disclosure-2021 --style kangxi+tab-rows --count 1
 *
 * `--show N` says what the first N of them break, `--print` writes the first document and reads
 * nothing, `--strict` takes known faults for new ones. The sources are read as they are;
 * nothing needs to be built.
 */
import { runSource } from '../support/run-source.mjs';

await runSource('/test/trust/main.ts');
