import { words } from '#/shared/i18n/messages.ts';

export const homeWords = words(
  {
    title: 'Bạn cần làm thủ tục gì?',
    lede: 'Tìm thủ tục, nộp hồ sơ và theo dõi kết quả của huyện Gò Dầu ở một nơi.',
    online: 'Làm trọn vẹn trên mạng',
    all: 'Xem tất cả thủ tục',
    fields: 'Tìm theo lĩnh vực',
    track: 'Tra cứu hồ sơ',
    help: 'Làm cùng cán bộ',
    questions: 'Câu hỏi thường gặp',
    helpBody: 'Đến Bộ phận Một cửa trong giờ làm việc: cán bộ sẽ điền và nộp hồ sơ cùng bạn.',
  },
  {
    title: 'What do you need to do?',
    lede: 'Find a procedure, apply and follow the result for Gò Dầu district in one place.',
    online: 'Entirely online',
    all: 'All procedures',
    fields: 'By field',
    track: 'Track a dossier',
    help: 'With an officer',
    questions: 'Frequent questions',
    helpBody: 'Come to the one-stop office in working hours: an officer will fill in and file it with you.',
  },
);
