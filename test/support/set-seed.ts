import fc from 'fast-check';

// Property tests draw the same values at every run, so that a change is judged by itself;
// GOUJI_SEED=N draws others, GOUJI_SEED=random others each time.
const asked = process.env.GOUJI_SEED ?? '1';
if (asked !== 'random' && !/^\d+$/.test(asked)) {
  throw new Error(`GOUJI_SEED is "${asked}"; give it a whole number, or "random".`);
}
fc.configureGlobal(asked === 'random' ? {} : { seed: Number(asked) });
