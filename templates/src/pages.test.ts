import { expect, test } from 'vitest';
import { pages } from './pages/index.js';

test('every page says what it is, and has a slot for its article and its title', () => {
  expect(Object.keys(pages)).toContain('plain');
  for (const [id, page] of Object.entries(pages)) {
    expect(page.id).toBe(id);
    for (const words of [page.name, page.description]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toBeTruthy();
    }
    expect(page.html).toContain('{{article}}');
    expect(page.html).toContain('<title>{{title}}</title>');
    expect(page.html).toContain('<html lang="{{language}}">');
    expect(page.html + page.css).not.toMatch(/<script|https?:|url\(|@import/);
  }
});
