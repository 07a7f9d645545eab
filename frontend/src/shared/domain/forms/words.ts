import { words } from '#/shared/i18n/messages.ts';

/** Statutory forms of a dossier. */
export const formWords = words(
  {
    title: 'Giấy tờ theo mẫu',
    number: (number: string) => `Mẫu ${number}`,
    madeFor: (at: string) => `Lập ${at}`,
    open: 'Xem',
    save: 'Tải về để in',
    hash: 'Mã băm SHA-256',
    none: 'Chưa có giấy tờ theo mẫu nào.',
  },
  {
    title: 'Statutory forms',
    number: (number) => `Form ${number}`,
    madeFor: (at) => `Of ${at}`,
    open: 'View',
    save: 'Download to print',
    hash: 'SHA-256 hash',
    none: 'There is no statutory form yet.',
  },
);
