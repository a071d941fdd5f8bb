import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** Characters that only Traditional text has, frequent enough that none is without one of them. */
const traditional =
  /[縣館園標萬減增並個們來價優億兩內製動務區協單問國圍報場處備學實審對導專屬層幾廣廳應張強從復徵態應戶執據擔擬數斷時書會東業機條歲歷決況準滿測產當異發監盤眾確種積窮節簡約級細組結給統經維綜線編緊總績職聯與舉興處號補規視覺觀計訊訓記設許訴訟詢話該說請諮證議護讓負財責費資質贊趕較輕辦農連週進運過達適選遷還邊郵鄉錄錢鎮門開間關際隨隱難電靈項順須預領頭題顯類風點齊]/u;

/**
 * Turn Traditional characters into Simplified. The tables behind it are built only when the text
 * has Traditional characters at all.
 */
export function toSimplified(text: string): string {
  if (!traditional.test(text)) return text;
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert!(text);
}
