import { definePage } from 'gouji';

/** A page with the name of the office above the report. */
export default definePage({
  id: '{{=id}}',
  name: { zh: '机关网页', en: 'page of an office' },
  description: { zh: '正文上方有机关名称的网页', en: 'A page with the name of the office on top' },
  html: `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
{{meta}}
<style>
{{style}}
</style>
</head>
<body>
<main>
{{article}}
</main>
</body>
</html>
`,
  css: `main {
  margin: 0 auto;
  max-width: 45rem;
  line-height: 1.75;
}`,
  meta: [
    { name: 'SiteName', needed: true },
    { name: 'ArticleTitle', from: 'title', needed: true },
  ],
});
