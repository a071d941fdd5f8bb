/**
 * Make reports that differ from one, as those of a folder do: what is remembered from one of them
 * must serve the others to count. All numbers that rules tie together grow alike, so that they hold
 * as they did; every sentence says something more.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sentence } from './sentence.mjs';

/** Vary a Word file; 1 is the file itself. */
export function varyWord(bytes, variant) {
  if (variant === 1) return bytes;
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']);
  let at = 0;
  const varied = xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)(?=<)/g, (_, tag, text) => {
    return tag + varyText(text, variant, at++);
  });
  return zipSync({ ...parts, 'word/document.xml': strToU8(varied) });
}

/** Vary a line of text, or what stands in a cell. */
export function varyText(text, variant, at) {
  if (/^\d+(?:\.\d+)?$/.test(text.trim()))
    return text.replace(/[\d.]+/, (own) => times(own, variant));
  const counted = text.replace(/\d+(?=[件项])/g, (own) => times(own, variant));
  if (counted.length < 20) return counted;
  return counted.replace(/。$/, `，${sentence(variant * 101 + at, 12)}。`);
}

function times(number, variant) {
  const digits = number.split('.')[1]?.length ?? 0;
  return (Number(number) * variant).toFixed(digits);
}
