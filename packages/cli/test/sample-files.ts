import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, repository } from './run-cli.js';

/** A notice that fits no form. */
export const notice = '云溪县图书馆通知\n\n一、开放时间\n周一闭馆,其余各日9时至17时开放。\n';

/** The same in Markdown and HTML. */
export const noticeMarkdown =
  '# 云溪县图书馆通知\n\n## 一、开放时间\n\n周一闭馆,其余各日9时至17时开放。\n';
export const noticeHtml =
  '<!DOCTYPE html><html><body><h1>云溪县图书馆通知</h1><h2>一、开放时间</h2><p>周一闭馆,其余各日9时至17时开放。</p></body></html>';

/** Make a folder of documents: a sound report as DOCX and text, one with an error, three notices. */
export function sampleFolder(): string {
  const folder = makeFolder();
  const copy = (from: string, to: string) => copyFileSync(join(repository, from), join(folder, to));
  copy('examples/qinghe-2023.docx', 'sound.docx');
  copy('examples/qinghe-2023.txt', 'sound.txt');
  copy('test/fixtures/contradiction/input.txt', 'wrong.txt');
  writeFileSync(join(folder, 'notice.txt'), notice);
  writeFileSync(join(folder, 'page.html'), noticeHtml);
  writeFileSync(join(folder, 'readme.md'), noticeMarkdown);
  return folder;
}
