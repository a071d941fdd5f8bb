import { type ErrorCode, GoujiError, type Localized } from '@gouji/tree';

interface Refusal {
  code?: ErrorCode;
  what: Localized;
  /** What to do; saving as .docx where it is not given. */
  advice?: Localized;
}

const saveAsDocx: Localized = {
  zh: '请用 Word 或 WPS 另存为 .docx',
  en: 'open it in its program and save it as .docx',
};
const exportText: Localized = {
  zh: '请先导出文本(如 pdftotext -layout)',
  en: 'export its text first (for instance with pdftotext -layout)',
};
const readText: Localized = {
  zh: '请先识别出文字(OCR),或者使用原文件',
  en: 'read its text first (OCR), or use the original document',
};
const unpack: Localized = { zh: '请先解压', en: 'unpack it first' };
const useSource: Localized = {
  zh: '请使用它的来源文件',
  en: 'use the document that it was made from',
};

const refusals = {
  'encrypted-ole': {
    code: 'encrypted-file',
    what: { zh: '加密的 Office 文件', en: 'encrypted Office file' },
    advice: {
      zh: '请输入密码打开,去掉密码后另存为 .docx',
      en: 'open it with its password and save it as .docx without one',
    },
  },
  doc: { what: { zh: '旧版 Word 文件(.doc)', en: 'legacy Word file (.doc)' } },
  xls: { what: { zh: '旧版 Excel 文件(.xls)', en: 'legacy Excel file (.xls)' } },
  ppt: { what: { zh: '旧版 PowerPoint 文件(.ppt)', en: 'legacy PowerPoint file (.ppt)' } },
  ole: {
    what: { zh: 'OLE 复合文件(旧版 Office 或 WPS)', en: 'OLE file (legacy Office or WPS)' },
  },
  xlsx: { what: { zh: 'Excel 文件(.xlsx)', en: 'Excel file (.xlsx)' } },
  pptx: { what: { zh: 'PowerPoint 文件(.pptx)', en: 'PowerPoint file (.pptx)' } },
  odf: { what: { zh: 'OpenDocument 文件(.odt、.ods 等)', en: 'OpenDocument file (.odt, .ods …)' } },
  epub: { what: { zh: 'EPUB 电子书', en: 'EPUB book' }, advice: useSource },
  ofd: { what: { zh: 'OFD 版式文件', en: 'OFD file' }, advice: exportText },
  archive: { what: { zh: '压缩包', en: 'archive' }, advice: unpack },
  pdf: { what: { zh: 'PDF 文件', en: 'PDF file' }, advice: exportText },
  image: { what: { zh: '图片', en: 'image' }, advice: readText },
  rtf: { what: { zh: 'RTF 文件', en: 'RTF file' } },
  'word-xml': { what: { zh: 'Word XML 文件', en: 'Word XML file' } },
  mhtml: { what: { zh: '网页存档(MHTML)', en: 'web archive (MHTML)' } },
  xml: { what: { zh: 'XML 数据', en: 'XML data' }, advice: useSource },
} as const satisfies Record<string, Refusal>;

/** A kind of file that gouji does not read. */
export type Refused = keyof typeof refusals;

/** Make the refusal of a file: what it is, what was expected, what to do. */
export function refuse(kind: Refused): GoujiError {
  const { code = 'unsupported-format', what, advice = saveAsDocx }: Refusal = refusals[kind];
  return new GoujiError(code, {
    zh: `这是${what.zh},能读取的是 DOCX、HTML、Markdown、纯文本和 gouji 的 YAML;${advice.zh}。`,
    en: `Unexpected ${what.en}, expected DOCX, HTML, Markdown, text or a report as YAML; ${advice.en}.`,
  });
}
