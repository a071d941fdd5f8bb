import type { Report } from '@gouji/tree';
import { type Form, parseForm, reconcile } from '../src/index.js';
import { paragraph } from './library.js';

/** A form of words and numbers beside labels in groups. */
export const nurseryForm: Form = parseForm(
  `
id: nursery-2020
language: zh
title: { zh: 苗圃登记表, en: Nursery }
years: { from: 2020 }
metadata: { titleWords: [登记表] }
sections: [{ id: nursery, number: 一, title: 苗圃登记情况 }]
tables:
  - id: nursery
    section: nursery
    title: { zh: 苗圃登记情况, en: Nursery }
    blocks:
      - rows:
          - { id: owner, label: 苗圃主办单位, cell: { type: text } }
          - { id: kind, label: 苗圃经营类型, cell: { type: text } }
          - id: post
            label: 联系渠道
            children:
              - id: paper
                label: 苗圃园刊
                children:
                  - { id: name, label: 园刊名称, cell: { type: text } }
                  - { id: readers, label: "订阅数(单位:个)" }
          - { id: beds, label: "苗床数量(单位:块)" }
`,
  'nursery-form.yaml',
);

/** Reconcile lines of text, a paragraph each, against the nursery form. */
export function readNursery(...texts: string[]): Report {
  const children = ['苗圃登记表', '一、苗圃登记情况', ...texts].map((text) => paragraph(text));
  return reconcile({ type: 'root', children }, { forms: [nurseryForm] }).report;
}
