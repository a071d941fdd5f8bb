import { fixture } from '../fixture.js';
import { htmlArticle } from '../print/html-document.js';
import { htmlTable } from '../print/html-table.js';
import { baisha2024 } from '../reports/baisha-2024.js';
import { sheetOf } from '../sheet.js';

const article = htmlArticle(sheetOf(baisha2024), {
  table: htmlTable({ table: ' border="1" cellspacing="0"', cell: ' align="center"' }),
  title: (text) => `<h1 class="title">${text}</h1>`,
  heading: (text) => `<p><strong>${text}</strong></p>`,
  paragraph: (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${text}</p>`,
});

/** A portal's page: navigation before, sharing and footer after, the report in its container. */
export const portalHtmlCase = fixture(
  'portal-html',
  'input.html',
  `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${baisha2024.title}_白沙市人民政府门户网站</title>
<meta name="SiteName" content="白沙市人民政府门户网站">
<meta name="ArticleTitle" content="${baisha2024.title}">
<script>var page = { id: 20231 };</script>
<style>.nav li { float: left; }</style>
</head>
<body>
<div class="header"><a href="/">网站首页</a></div>
<ul class="nav">
<li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li>
</ul>
<div class="position">当前位置:<a href="/">首页</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>
<div class="info">发布时间:2025-01-21 09:30 来源:白沙市人民政府办公室 浏览次数:128</div>
<div id="zoom" class="TRS_Editor">
${article}
</div>
<div class="share">分享到:<a href="#">微信</a> <a href="javascript:window.print()">打印本页</a></div>
<div class="footer"><p>主办:白沙市人民政府办公室 网站标识码:0000000000 ICP备00000000号</p></div>
</body>
</html>
`,
  baisha2024,
);
