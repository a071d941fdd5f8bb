import type { Form } from '@gouji/forms';
import type { Order } from './make-document.js';
import { makeRandom, type Random } from './random.js';
import type { Mess, Shape, Style } from './style.js';

/** What to make documents of. */
export interface PlanOptions {
  forms: readonly Form[];
  styles: readonly Style[];
  seed: number;
  count: number;
  /** Names of the styles that every document is to be in; a shape is chosen where none is named. */
  combination?: readonly string[] | undefined;
}

const kinds: ReadonlyArray<Mess['kind']> = ['values', 'labels', 'document', 'characters'];

/**
 * Plan documents: each form in each style first (a mess in a shape chosen at random), then
 * combinations of a shape with one to three messes of different kinds. The n-th document has the
 * seed + n.
 */
export function* planDocuments(options: PlanOptions): Generator<Order> {
  const { forms, styles, seed, count, combination } = options;
  const shapes = styles.filter((style): style is Shape => style.kind === 'shape');
  const messes = styles.filter((style): style is Mess => style.kind !== 'shape');
  let next = seed;
  if (combination) {
    yield* planCombination(options, pickStyles(styles, combination), shapes);
    return;
  }
  for (const form of forms) {
    for (const style of styles) {
      if (next >= seed + count) return;
      const random = makeRandom(next);
      const pair =
        style.kind === 'shape' ? [style] : [style, random.pick(shapesFor([style], shapes))];
      yield { form, styles: pair, seed: next++ };
    }
  }
  while (next < seed + count) {
    const random = makeRandom(next);
    const chosen = combine(messes, random);
    const form = random.pick(forms);
    const shape = random.pick(shapesFor(chosen, shapes));
    yield { form, styles: [...chosen, shape], seed: next++ };
  }
}

/** The same styles again and again, form by form. */
function* planCombination(
  { forms, seed, count }: PlanOptions,
  chosen: Style[],
  shapes: Shape[],
): Generator<Order> {
  const messes = chosen.filter((style): style is Mess => style.kind !== 'shape');
  const named = chosen.find((style): style is Shape => style.kind === 'shape');
  for (let index = 0; index < count && forms.length > 0; index++) {
    const random = makeRandom(seed + index);
    const form = forms[index % forms.length]!;
    const shape = named ? [] : [random.pick(shapesFor(messes, shapes))];
    yield { form, styles: [...chosen, ...shape], seed: seed + index };
  }
}

function pickStyles(styles: readonly Style[], names: readonly string[]): Style[] {
  return names.map((name) => {
    const style = styles.find((each) => each.name === name);
    if (!style)
      throw new Error(
        `Unexpected style ${name}, expected one of ${styles.map((each) => each.name).join(', ')}`,
      );
    return style;
  });
}

/** The shapes in which a form may be printed together with messes. */
function shapesFor(messes: Mess[], shapes: Shape[]): Shape[] {
  return shapes.filter(
    (shape) =>
      !messes.some(
        ({ name, breaksSums }) => shape.without?.includes(name) || (breaksSums && shape.needsSums),
      ),
  );
}

function combine(messes: Mess[], random: Random): Mess[] {
  const wanted = random.shuffle(kinds).slice(0, random.int(1, 3));
  return wanted.flatMap((kind) => {
    const own = messes.filter((mess) => mess.kind === kind);
    return own.length > 0 ? [random.pick(own)] : [];
  });
}
