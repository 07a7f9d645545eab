import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';

/** What the dialogs of actions say beside their questions. */
export const dialogWords = words(
  {
    dialog: {
      due: 'Hẹn trả kết quả nếu tiếp nhận bây giờ',
      gives: 'Bước tiếp theo',
      to: (role: string, agency: string) => `${role}, ${agency}`,
      taken: (name: string) => `${name} đang giữ hồ sơ này. Nêu lý do bạn nhận thay; lý do được lưu lại.`,
      free: 'Chưa ai giữ hồ sơ này.',
      asks: (agency: string) => `${agency} được hỏi:`,
      deliver: (method: string) => `Người nộp đã chọn: ${method}.`,
      waiting: 'Đang gửi…',
    },
    ask: {
      second: 'Đã yêu cầu bổ sung một lần ở giai đoạn này. Lần thứ hai được tính vào số liệu của cơ quan.',
      fields: 'Thông tin cần sửa',
      papers: 'Giấy tờ cần nộp lại',
      message: (label: string) => `Cần sửa gì ở “${label}”?`,
      current: (answer: string) => `Đã khai: ${answer}`,
      noneMarked: 'Đánh dấu ít nhất một thông tin hoặc một giấy tờ',
      messageMissing: (label: string) => `Viết cần sửa gì ở “${label}”`,
      reason: 'Lý do chung',
      preview: 'Xem người nộp sẽ đọc gì',
      edit: 'Sửa lại',
      previewTitle: 'Người nộp sẽ đọc',
      marks: (n: number) => `${number(n)} chỗ được đánh dấu`,
    },
  },
  {
    dialog: {
      due: 'Result due if accepted now',
      gives: 'Next step',
      to: (role, agency) => `${role}, ${agency}`,
      taken: (name) => `${name} has this dossier. Say why you take it over; the reason is kept.`,
      free: 'Nobody has this dossier.',
      asks: (agency) => `Asked of ${agency}:`,
      deliver: (method) => `The applicant chose: ${method}.`,
      waiting: 'Sending…',
    },
    ask: {
      second: 'A supplement was asked once at this stage. A second time shows in the agency’s figures.',
      fields: 'Answers to correct',
      papers: 'Papers to send again',
      message: (label) => `What is wrong with “${label}”?`,
      current: (answer) => `Answered: ${answer}`,
      noneMarked: 'Mark at least one answer or one paper',
      messageMissing: (label) => `Say what is wrong with “${label}”`,
      reason: 'Reason',
      preview: 'See what the applicant will read',
      edit: 'Go back',
      previewTitle: 'The applicant will read',
      marks: (n) => `${number(n)} marked`,
    },
  },
);
