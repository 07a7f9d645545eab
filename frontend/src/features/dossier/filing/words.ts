import { words } from '#/shared/i18n/messages.ts';

export const newFilingWords = words(
  {
    title: 'Trước khi bắt đầu',
    noProcedure: 'Chọn thủ tục trước khi nộp hồ sơ',
    find: 'Tìm thủ tục',
    where: 'Bạn nộp hồ sơ đến đâu?',
    whereHint: 'Nơi cư trú hoặc nơi việc xảy ra, tuỳ thủ tục. Gõ tên để tìm.',
    whereMissing: 'Chọn nơi giải quyết hồ sơ',
    goesTo: (agency: string) => `Hồ sơ sẽ được gửi đến ${agency}.`,
    filing: (name: string) => `Bạn đang nộp hồ sơ với tên ${name}.`,
    ready: 'Hãy có sẵn ảnh chụp hoặc bản quét (PDF, JPG, PNG) của:',
    noPapers: 'Không cần giấy tờ nào, chỉ cần điền tờ khai.',
    optional: 'nếu có',
    saved: 'Mọi thứ bạn nhập được lưu ngay. Bạn có thể dừng và làm tiếp sau.',
    start: 'Bắt đầu',
  },
  {
    title: 'Before you start',
    noProcedure: 'Choose a procedure first',
    find: 'Find a procedure',
    where: 'Where do you apply?',
    whereHint: 'Where you live or where it happened, depending on the procedure. Type to search.',
    whereMissing: 'Choose who decides',
    goesTo: (agency) => `Your dossier goes to ${agency}.`,
    filing: (name) => `You are applying as ${name}.`,
    ready: 'Have photos or scans (PDF, JPG, PNG) ready of:',
    noPapers: 'No papers needed, only the form.',
    optional: 'if any',
    saved: 'Everything you enter is saved at once. You can stop and go on later.',
    start: 'Start',
  },
);
