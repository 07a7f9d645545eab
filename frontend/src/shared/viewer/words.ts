import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';

/** Reading papers on screen. */
export const viewerWords = words(
  {
    title: (name: string) => `Xem tệp ${name}`,
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    fit: 'Vừa khung',
    rotate: 'Xoay',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (i: number, n: number) => `Trang ${number(i)} trên ${number(n)}`,
    zoom: (percent: number) => `${number(percent)} %`,
    close: 'Đóng tệp',
    cannot: 'Không xem được tệp này trong trình duyệt. Hãy tải về để mở.',
    text: 'Chữ trong trang',
  },
  {
    title: (name) => `View ${name}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    rotate: 'Rotate',
    previous: 'Previous page',
    next: 'Next page',
    page: (i, n) => `Page ${number(i)} of ${number(n)}`,
    zoom: (percent) => `${number(percent)}%`,
    close: 'Close file',
    cannot: 'This file cannot be shown in the browser. Download it to open it.',
    text: 'Text on this page',
  },
);
