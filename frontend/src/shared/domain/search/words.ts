import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';

export const searchBoxWords = words(
  {
    procedures: 'Tên thủ tục, giấy tờ hoặc việc cần làm',
    anything: 'Bạn cần tìm gì?',
    hint: 'Ví dụ: khai sinh, sang tên sổ đỏ, mở quán. Gõ không dấu hoặc gõ sai vài chữ cũng được.',
    button: 'Tìm kiếm',
    list: 'Gợi ý',
    suggestions: (n: number) => `Có ${number(n)} gợi ý; dùng phím mũi tên để chọn`,
  },
  {
    procedures: 'A procedure, a paper, or what you need to do',
    anything: 'What are you looking for?',
    hint: 'For example: birth certificate, sổ đỏ, open a shop. Diacritics and a few mistakes do not matter.',
    button: 'Search',
    list: 'Suggestions',
    suggestions: (n) => `${number(n)} suggestions; choose with the arrow keys`,
  },
);
