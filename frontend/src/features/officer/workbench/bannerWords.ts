import { words } from '#/shared/i18n/messages.ts';

/** What stands out about a dossier: the apology for being late, the one request to supplement, the outcome. */
export const bannerWords = words(
  {
    extension: {
      first: 'Hồ sơ đã quá hạn, chưa xin lỗi',
      firstWhy: 'Phải gửi thư xin lỗi và hẹn lại, được lãnh đạo cơ quan duyệt, rồi mới ký kết quả được.',
      status: {
        REQUESTED: 'Thư xin lỗi chờ lãnh đạo duyệt',
        APPROVED: 'Đã xin lỗi và hẹn lại',
        DECLINED: 'Lãnh đạo không duyệt hẹn lại',
      },
      old: (at: string) => `Hạn đang hẹn: ${at}`,
      moves: (from: string, to: string) => `Từ ${from} sang ${to}`,
      asked: (name: string, at: string) => `${name} trình lúc ${at}`,
      answered: (name: string, at: string) => `${name} trả lời lúc ${at}`,
      late: 'Trình muộn: sau thời điểm một ngày làm việc trước hạn.',
      willBeLate: 'Còn chưa đến một ngày làm việc trước hạn: vẫn ghi nhận được, nhưng tính là trình muộn.',
    },
    supplement: {
      title: 'Yêu cầu bổ sung',
      open: 'Đang chờ người nộp',
      answered: (at: string) => `Đã trả lời lúc ${at}`,
      asked: (at: string) => `Gửi lúc ${at}`,
      due: (at: string) => `Trả lời trước ${at}`,
      basis: (law: string) => `Căn cứ: ${law}`,
      answer: 'Lời nhắn của người nộp',
    },
    outcome: {
      basis: (law: string) => `Căn cứ: ${law}`,
      title: 'Kết luận',
      number: 'Số văn bản',
      received: (name: string, at: string) => `${name} nhận lúc ${at}`,
    },
  },
  {
    extension: {
      first: 'Late, and no apology yet',
      firstWhy:
        'The letter of apology with a new appointment, approved by the agency’s head, comes before the decision.',
      status: {
        REQUESTED: 'The letter of apology waits for the head',
        APPROVED: 'Apologised, with a new appointment',
        DECLINED: 'The head declined the extension',
      },
      old: (at) => `Due so far: ${at}`,
      moves: (from, to) => `From ${from} to ${to}`,
      asked: (name, at) => `${name} asked at ${at}`,
      answered: (name, at) => `${name} answered at ${at}`,
      late: 'Asked late: less than one working day before the due time.',
      willBeLate: 'Less than one working day is left: it can still be recorded, but counts as asked late.',
    },
    supplement: {
      title: 'Request to supplement',
      open: 'Waiting for the applicant',
      answered: (at) => `Answered at ${at}`,
      asked: (at) => `Sent at ${at}`,
      due: (at) => `Answer by ${at}`,
      basis: (law) => `Basis: ${law}`,
      answer: 'The applicant’s note',
    },
    outcome: {
      basis: (law) => `Basis: ${law}`,
      title: 'Outcome',
      number: 'Number',
      received: (name, at) => `${name} received it at ${at}`,
    },
  },
);
