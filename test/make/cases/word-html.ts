import { fixture } from '../fixture.js';
import { htmlArticle } from '../print/html-document.js';
import { htmlTable } from '../print/html-table.js';
import { qinghe2023 } from '../reports/qinghe-2023.js';
import { sheetOf } from '../sheet.js';

const font = 'font-size:16.0pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体';
const span = (text: string) => `<span lang=EN-US style='${font}'>${text}<o:p></o:p></span>`;
const article = htmlArticle(sheetOf(qinghe2023), {
  table: htmlTable({
    table:
      " class=MsoTableGrid border=1 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
    cell: " valign=top style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'",
    wrap: (text) => `<p class=MsoNormal align=center>${span(text || '&nbsp;')}</p>`,
  }),
  title: (text) => `<p class=MsoTitle align=center>${span(text)}</p>`,
  heading: (text, level) =>
    level === 1
      ? `<h1 style='margin:0cm;mso-outline-level:1'>${span(text)}</h1>`
      : `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><b>${span(text)}</b></p>`,
  paragraph: (text) => `<p class=MsoNormal style='text-indent:32.0pt'>${span(text)}</p>`,
});

/** What Word saves as a web page. */
export const wordHtmlCase = fixture(
  'word-html',
  'input.html',
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal { mso-style-unhide:no; margin:0cm; } --></style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
<div class=WordSection1 style='layout-grid:15.6pt'>
${article}
<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>
</div>
</body>
</html>
`,
  qinghe2023,
);
