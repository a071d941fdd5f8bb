import { activeContent } from './make/active-content.js';
import { archives } from './make/archives.js';
import { bombs } from './make/bombs.js';
import { circles } from './make/circles.js';
import { entities } from './make/entities.js';
import { nesting } from './make/nesting.js';
import { tables } from './make/tables.js';
import { texts } from './make/texts.js';
import { alone, read, refused, type Verdict, without } from './verdict.js';

/** A hostile file: how it is made and what is to become of it. */
export interface HostileFile {
  name: string;
  make: () => Uint8Array;
  verdict: Verdict;
}

/**
 * Every hostile file with its verdict. Refusal is right only for what is no zip, encrypted, a
 * .doc, a bomb, an entity trick or over a limit; every other file is read.
 */
export const hostileFiles: HostileFile[] = [
  ...judge('archive', archives, {
    empty: refused('damaged-file'),
    plainText: read('云溪县人民政府'),
    png: refused('unsupported-format'),
    oldDoc: refused('unsupported-format'),
    encrypted: refused('encrypted-file'),
    encryptedEntries: refused('encrypted-file'),
    cutInHalf: refused('damaged-file'),
    cutInDirectory: refused('damaged-file'),
    otherZip: refused('unsupported-format'),
    sizesTooLarge: read('云溪县城乡建设统计'),
    sizesTooSmall: read('云溪县城乡建设统计'),
    duplicateEntries: read('第二份'),
    traversalNames: read('云溪县城乡建设统计'),
    traversalTargets: read('云溪县城乡建设统计'),
    junkAround: read('云溪县城乡建设统计'),
    endInComment: read('云溪县城乡建设统计'),
    zip64AfterJunk: read('云溪县城乡建设统计'),
    bareMainPart: read('云溪县城乡建设统计'),
    storedEntries: read('云溪县城乡建设统计'),
    dataDescriptors: read('云溪县城乡建设统计'),
    brokenStyles: read('云溪县城乡建设统计'),
    circularParts: read('云溪县城乡建设统计'),
  }),
  ...judge('bomb', bombs, {
    part: alone(refused('limit-exceeded')),
    lyingPart: alone(refused('limit-exceeded')),
    styles: alone(refused('limit-exceeded')),
    media: alone(refused('limit-exceeded')),
    unusedMedia: read('云溪县'),
    overlapping: alone(refused('limit-exceeded')),
    manyEntries: refused('limit-exceeded'),
  }),
  ...judge('entity', entities, {
    billionLaughs: refused('damaged-file'),
    quadratic: refused('damaged-file'),
    externalEntity: refused('damaged-file'),
    externalDtd: refused('damaged-file'),
    parameterEntity: refused('damaged-file'),
    inStyles: refused('damaged-file'),
    undeclared: read('云溪', '县', '乡 &#x26; 镇'),
    manyReferences: read('始云溪云溪', '云溪云溪终'),
    impossibleReferences: read('云', '溪', '县', '乡', '镇', '村'),
  }),
  ...judge('nesting', nesting, {
    tables: refused('limit-exceeded'),
    tablesWithinLimit: read('最里层'),
    inline: refused('limit-exceeded'),
    inlineWithinLimit: read('最里层'),
    contentControls: refused('limit-exceeded'),
    contentControlsWithinLimit: read('最里层'),
    paragraphs: refused('limit-exceeded'),
    equations: refused('limit-exceeded'),
    equationsWithinLimit: read('最里层', '分子'),
    alternatives: read('最里层'),
    textBoxes: read('最里层'),
    unknown: refused('limit-exceeded'),
    lists: read('项0', '项8', '项2999'),
  }),
  ...judge('table', tables, {
    hugeSpan: read('宽', '旁', '甲', '乙'),
    hugeSpans: read('宽', '阔'),
    negativeSpan: read('负', '旁', '甲', '乙'),
    oddSpans: read('零', '字', '空', '小', '幂'),
    mergeWithoutStart: read('甲', '乙', '丙', '丁'),
    longMerge: alone(read('始', '第1行', '第20000行')),
    hugeGridBefore: read('缩进', '下行'),
    manyGridColumns: read('窄', '表'),
    tooManyCells: alone(refused('limit-exceeded')),
    manyTables: alone(read('表1<', '表20000')),
    withoutRows: read('前', '后'),
    looseCells: read('无行', '无表', '表中无行'),
    overlapping: read('甲', '乙', '丙', '丁', '戊', '己'),
  }),
  ...judge('circle', circles, {
    styles: read('有样式'),
    longStyleChain: read('有样式'),
    numbering: read('项'),
    longNumberingChain: alone(read('项')),
    missingNumbering: read('项'),
    absurdLevels: read('层-1', '层9', '层1000000000', '层x', '层2147483648', '层1e5'),
    absurdStarts: alone(read('项0', '项1', '项4', '项11')),
    longLevelText: read('项'),
    noteInItself: read('正文', '注文'),
    commentInItself: read('正文', '批注'),
    manyReferencesToOneNote: alone(read('正文', '注文注文')),
    unbalancedFields: read('甲', '乙', '丙', '丁', '戊', '己'),
    manyCaptions: alone(read('格0', '格7999')),
    unbalancedBookmarks: read('书签'),
  }),
  ...judge('text', texts, {
    millionEmptyParagraphs: alone(read('始', '终')),
    vastText: alone(refused('limit-exceeded')),
    manyRuns: alone(read('字字字')),
    changingRuns: alone(read('粗', '细')),
    manySpaces: alone(read('始', '终')),
    manyBreaks: alone(read('始', '终')),
    spacesInTheMiddle: alone(read('始', '终')),
    breaksInCell: alone(read('始', '终')),
    manyDeletedMarks: alone(read('段段段', '终')),
    manyEmbeddedFiles: alone(read('始', '终')),
    unknownAlternative: read('云溪县'),
    badUtf8: read('云溪', '县', '末'),
    cutUtf8: read('云溪'),
    loneSurrogates: read('云', '溪', '县', '末'),
    controlCharacters: read('云', '溪', '县', '末'),
    utf16LittleEndian: read('云溪县小端'),
    utf16BigEndian: read('云溪县大端'),
    utf16WithoutMark: read('云溪县无标记'),
    unknownEncoding: read('云溪县'),
    wrongEncoding: read('云溪县'),
    byteOrderMark: read('云溪县'),
    unclosed: read('云溪县', '半句'),
    cutInTag: read('云溪县'),
    crossedTags: read('甲', '乙', '丙'),
    afterTheEnd: read('云溪县'),
    otherPrefixes: read('云溪县'),
    defaultNamespace: read('云溪县'),
    redeclaredPrefix: without(read('云溪县'), '别处'),
    vastAttribute: alone(read('云溪县')),
    vastTag: alone(refused('limit-exceeded')),
    vastTooltip: alone(read('云溪县')),
    vastInstruction: alone(refused('limit-exceeded')),
    manyAttributes: read('云溪县'),
    manyNamespaces: read('云溪县'),
    commentsAndInstructions: without(read('云&#x3C;script>溪县'), '密'),
  }),
  ...judge('active', activeContent, {
    links: read('链接0', '链接4', '链接9'),
    fieldLinks: read('域0', '域1', '域2'),
    anchors: read('书签', '去书签'),
    scriptInText: read('&#x3C;script>alert(1)&#x3C;/script>', '&#x3C;/article>', '值'),
    scriptInAttributes: read('样式', '颜色', 'onerror=alert(1)'),
    scriptInNumbers: read('项', '&#x3C;img src=x onerror=alert(1)>1'),
    scriptInProperties: read('正文'),
    scriptInPartNames: read('图片'),
    svgImage: read('图前', '矢量图'),
    svgAsPng: read('图前', '假位图'),
    rawSvg: read('前', '后'),
    rawHtml: read('正文'),
    externalImages: read('外图h', '外图f', '外图u'),
    externalTemplate: read('正文'),
    externalParts: read('正文'),
    includeFields: read('结果0', '结果1', '结果2', '结果3'),
    embeddedStyleMap: read('正文'),
    altChunk: read('块前', '块后'),
    embeddedObjects: read('对象'),
  }),
];

/** Pair the makers of a theme with their verdicts; one without the other does not compile. */
function judge<Key extends string>(
  theme: string,
  makers: Record<Key, () => Uint8Array>,
  verdicts: Record<NoInfer<Key>, Verdict>,
): HostileFile[] {
  return (Object.keys(makers) as Key[]).map((key) => ({
    name: `${theme} ${key.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`)}`,
    make: makers[key],
    verdict: verdicts[key],
  }));
}
