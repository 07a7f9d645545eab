import { words } from '#/shared/i18n/messages.ts';

export const deskWords = words(
  {
    title: 'Biên tập',
    lede: 'Những gì cổng nói với người dân.',
    desks: {
      questions: { name: 'Hỏi đáp', what: 'Soạn, đăng, gỡ câu hỏi và câu trả lời.' },
      notices: { name: 'Tin và thông báo', what: 'Tin, thông báo, lịch ngừng hệ thống.' },
      hotlines: { name: 'Đường dây nóng', what: 'Số điện thoại và giờ trực.' },
      staff: { name: 'Cán bộ tại quầy', what: 'Ai có tên trên trang công khai.' },
      synonyms: { name: 'Từ ngữ thường dùng', what: 'Dạy ô tìm kiếm hiểu lời người dân.' },
    },
  },
  {
    title: 'Editing',
    lede: 'What the portal tells people.',
    desks: {
      questions: { name: 'Questions and answers', what: 'Write, publish and withdraw them.' },
      notices: { name: 'News and notices', what: 'News, notices, planned downtime.' },
      hotlines: { name: 'Hotlines', what: 'Numbers and hours.' },
      staff: { name: 'Counter officers', what: 'Who is listed on the public page.' },
      synonyms: { name: 'Everyday words', what: 'Teach the search how people speak.' },
    },
  },
);
