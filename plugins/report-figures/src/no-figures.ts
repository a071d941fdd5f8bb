import type { Form } from '@gouji/forms/fit';
import type { Problem } from '@gouji/tree';

/** Say that nothing was drawn, and why. */
export function noFigures(form: Form | undefined): Problem {
  const why = form ? undeclared(form.id) : formless;
  return {
    rule: 'no-figures',
    severity: 'info',
    message: {
      zh: `没有画图:${why.zh}`,
      en: `No figures drawn: ${why.en}`,
    },
  };
}

const formless = {
  zh: '文件不合任何表样,而图由表样规定。可用 --form 指定表样。',
  en: 'the document fits no form, and forms say what to draw. Name the form with --form.',
};

function undeclared(id: string) {
  return {
    zh: `表样 ${id} 没有规定图(form.yaml 的 figures),或它们所在的表不在文件中。`,
    en: `the form ${id} declares none (figures in form.yaml), or the document lacks their tables.`,
  };
}
