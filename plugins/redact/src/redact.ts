import { type Localized, narrow, type Problem } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { addProblem } from './add-problem.js';
import { eachPassage } from './each-passage.js';
import { findPersonal } from './find-personal.js';
import type { Finding, PersonalKind } from './finding.js';
import { maskOf } from './mask-of.js';
import type { RedactOptions } from './options.js';

/**
 * Find the phone numbers, ID numbers and home addresses of persons, tell each with its place, and
 * mask them where that is asked for. Counts in tables are never touched.
 */
export const redact: Plugin<[(Readonly<RedactOptions> | null | undefined)?], Root> =
  function remarkRedact(options) {
    const { kinds, mask = 'none', keep = [] } = options ?? {};
    const kept = new Set(keep.map(bare));
    return (tree, file) => {
      eachPassage(tree, (passage, label) => {
        for (const finding of findPersonal(narrow(passage.text), narrow(label), kinds)) {
          const { kind, start, end, isPublic } = finding;
          const words = passage.text.slice(start, end);
          if (kept.has(bare(words))) continue;
          const place = passage.placeAt(start);
          const hidden = maskOf(words, kind, mask === 'all' ? 'all' : 'part');
          const masked = mask !== 'none' && !isPublic;
          addProblem(tree, file, {
            ...problemOf(finding, hidden, masked),
            ...(place && { place }),
          });
          if (masked) passage.write(start, hidden);
        }
      });
    };
  };

/** Blanks and dashes do not tell two numbers apart. */
function bare(text: string): string {
  return text.replace(/[\s()\uFF08\uFF09-]/gu, '');
}

const names: Record<PersonalKind, Localized> = {
  phone: { zh: '个人电话号码', en: 'phone number of a person' },
  id: { zh: '身份证号码', en: 'ID number of a person' },
  address: { zh: '家庭住址', en: 'home address of a person' },
};

/** What is told shows the words masked, so that the list of problems gives nothing away. */
function problemOf(
  { kind, isPublic }: Finding,
  hidden: string,
  masked: boolean,
): Omit<Problem, 'place'> {
  const rule = `personal-${kind}`;
  const { zh, en } = names[kind];
  if (isPublic) {
    return {
      rule,
      severity: 'info',
      message: {
        zh: `公开电话中有手机号码 ${hidden},未作处理;如属个人,请隐去后再公开。`,
        en: `Unexpected mobile number ${hidden} of a line called public, left as it is; hide it before publishing if it is a person's.`,
      },
    };
  }
  return {
    rule,
    severity: 'warning',
    message: masked
      ? { zh: `发现${zh},已隐去:${hidden}。`, en: `Unexpected ${en}, masked: ${hidden}.` }
      : {
          zh: `发现${zh} ${hidden};公开前应隐去(选项 mask),或列入 keep。`,
          en: `Unexpected ${en} ${hidden}; mask it before publishing (option mask), or name it in keep.`,
        },
  };
}
