import { expect, test } from 'vitest';
import { wantedOf } from './scan.ts';

test('a scanned receipt is its token, all else is words to search for', () => {
  expect(wantedOf('https://dichvucong.example.org/h/AbC_d-12345\n')).toEqual({ token: 'AbC_d-12345' });
  expect(wantedOf(' H53.DEMO.10-261125-0001 ')).toEqual({ q: 'H53.DEMO.10-261125-0001' });
  expect(wantedOf('Trần Văn Đức'.normalize('NFD'))).toEqual({ q: 'Trần Văn Đức' });
  expect(wantedOf('https://evil.example/other')).toEqual({ q: 'https://evil.example/other' });
  expect(wantedOf('   ')).toBeUndefined();
});
