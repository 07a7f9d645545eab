import { words } from '#/shared/i18n/messages.ts';

/** Uploading papers. */
export const uploadWords = words(
  {
    optional: 'nếu có',
    choose: 'Chọn tệp hoặc chụp ảnh',
    drop: 'hoặc kéo tệp vào đây',
    remove: 'Xoá',
    retry: 'Thử lại',
    stop: 'Dừng',
    uploading: (name: string, percent: number) => `Đang tải lên ${name}: ${percent} %`,
    wrongType: (name: string, types: string) => `${name} không đúng loại. Chọn tệp ${types}.`,
    tooLarge: (name: string, size: string) => `${name} quá lớn. Mỗi tệp không quá ${size}.`,
    empty: (name: string) => `${name} là tệp rỗng.`,
    done: (name: string) => `Đã tải lên ${name}.`,
  },
  {
    optional: 'if any',
    choose: 'Choose a file or take a photo',
    drop: 'or drop files here',
    remove: 'Remove',
    retry: 'Try again',
    stop: 'Stop',
    uploading: (name, percent) => `Uploading ${name}: ${percent}%`,
    wrongType: (name, types) => `${name} is not of the right type. Choose ${types}.`,
    tooLarge: (name, size) => `${name} is too large. Each file at most ${size}.`,
    empty: (name) => `${name} is empty.`,
    done: (name) => `${name} is uploaded.`,
  },
);
