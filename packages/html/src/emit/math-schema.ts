/**
 * What may stand in a formula: presentation MathML (MathML Core) and `menclose`. No element of it
 * links, loads or runs anything; `annotation-xml` and `maction` are left out.
 */
export const mathSchema = {
  attributes: {
    math: [
      ['display', 'block'],
      ['tabIndex', 0],
    ],
    menclose: [['notation', 'box']],
    mfrac: [['linethickness', '0']],
    mi: [['mathvariant', 'normal', 'bold', 'bold-italic']],
    mo: [
      ['fence', 'true'],
      ['largeop', 'true'],
      ['stretchy', 'true'],
    ],
    mover: [['accent', 'true']],
    mspace: [['width', /^\d*\.?\d+em$/]],
  } satisfies Record<string, Array<[string, ...Array<string | number | RegExp>]>>,
  tagNames: [
    ...['math', 'mrow', 'mi', 'mn', 'mo', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot'],
    ...['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts'],
    ...['mtable', 'mtr', 'mtd', 'mphantom', 'menclose'],
  ],
};
