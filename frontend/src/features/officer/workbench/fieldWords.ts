import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';
import type { Fault } from './fields.ts';

/** The questions of actions: labels, hints, choices, and why an answer will not do. */
export const fieldWords = words(
  {
    label: {
      reason: 'Lý do',
      legalBasis: 'Căn cứ pháp lý',
      note: 'Ghi chú',
      statedAt: 'Thời điểm thực tế, nếu khác bây giờ',
      handedOverAt: 'Thời điểm ký biên bản bàn giao, nếu khác bây giờ',
      amount: 'Số tiền (đồng)',
      method: 'Hình thức',
      reference: 'Số biên lai hoặc số giao dịch',
      step: 'Trả lại bước nào?',
      assignee: 'Giao cho ai?',
      agency: 'Cơ quan được hỏi',
      question: 'Nội dung cần cho ý kiến',
      workingDays: 'Số ngày làm việc để trả lời',
      answer: 'Ý kiến trả lời',
      outcome: 'Kết luận',
      summary: 'Nội dung kết luận',
      resultNumber: 'Số của văn bản kết quả',
      receivedBy: 'Người nhận kết quả',
      dueAt: 'Hẹn lại lúc',
    } as Record<string, string>,
    hint: {
      legalBasis: 'Ví dụ: Điều 17 Nghị định 61/2018/NĐ-CP',
      statedAt: 'Giờ của hệ thống luôn được lưu kèm.',
      handedOverAt: 'Giờ của hệ thống luôn được lưu kèm.',
      amount: 'Số nguyên, ví dụ 150.000',
      workingDays: 'Từ 1 đến 30',
      summary: 'Người nộp đọc được.',
      dueAt: 'Sau hạn cũ, trong giờ làm việc của cơ quan.',
    } as Record<string, string>,
    hintFor: {
      'SUSPEND.reason': 'Người nộp đọc được.',
      'REFUSE.reason': 'Người nộp đọc được. Nói rõ vì sao và phải làm gì tiếp.',
      'REQUIRE_PAYMENT.reason': 'Người nộp đọc được: loại phí, nơi nộp.',
      'FORWARD.note': 'Chỉ cán bộ đọc được.',
      'REQUEST_EXTENSION.reason': 'Hệ thống đã soạn sẵn; viết rõ vì sao chậm. Người nộp đọc được trong thư xin lỗi.',
      'APPROVE_EXTENSION.reason': 'Người nộp đọc được trong thư xin lỗi.',
      'DECLINE_EXTENSION.reason': 'Chỉ cán bộ đọc được.',
    } as Record<string, string>,
    paid: { CASH: 'Tiền mặt', TRANSFER: 'Chuyển khoản', CARD: 'Thẻ', OTHER: 'Cách khác' },
    outcomes: { GRANTED: 'Đồng ý giải quyết', DENIED: 'Không đồng ý, nêu căn cứ' },
    chooseOne: 'Chọn một',
    nobody: 'Không có cán bộ nào khác ở bước này.',
    fault: (kind: Fault, label: string, min: number, max: number) =>
      ({
        required: `Nhập hoặc chọn: ${label}`,
        short: `${label}: viết ít nhất ${number(min)} ký tự`,
        long: `${label}: viết không quá ${number(max)} ký tự`,
        number: Number.isFinite(max)
          ? `${label}: nhập số nguyên từ ${number(min)} đến ${number(max)}`
          : `${label}: nhập số nguyên từ ${number(min)} trở lên`,
        moment: `${label}: không thể ở tương lai`,
        appointment: `${label}: phải sau lúc này`,
      })[kind],
  },
  {
    label: {
      reason: 'Reason',
      legalBasis: 'Legal basis',
      note: 'Note',
      statedAt: 'When it really happened, if not now',
      handedOverAt: 'When the hand-over record was signed, if not now',
      amount: 'Amount (VND)',
      method: 'How',
      reference: 'Number of the receipt or transfer',
      step: 'Back to which step?',
      assignee: 'Give it to whom?',
      agency: 'Agency asked',
      question: 'What the opinion is about',
      workingDays: 'Working days for the answer',
      answer: 'Your opinion',
      outcome: 'Outcome',
      summary: 'Text of the decision',
      resultNumber: 'Number of the result',
      receivedBy: 'Received by',
      dueAt: 'New appointment',
    },
    hint: {
      legalBasis: 'For example: Article 17, Decree 61/2018/NĐ-CP',
      statedAt: 'The system’s own time is always kept beside it.',
      handedOverAt: 'The system’s own time is always kept beside it.',
      amount: 'A whole number, for example 150,000',
      workingDays: 'From 1 to 30',
      summary: 'The applicant reads it.',
      dueAt: 'After the old one, within the agency’s working hours.',
    },
    hintFor: {
      'SUSPEND.reason': 'The applicant reads it.',
      'REFUSE.reason': 'The applicant reads it. Say why, and what to do next.',
      'REQUIRE_PAYMENT.reason': 'The applicant reads it: which fee, where to pay.',
      'FORWARD.note': 'Only officers read it.',
      'REQUEST_EXTENSION.reason':
        'Drafted by the system; say clearly why. The applicant reads it in the letter of apology.',
      'APPROVE_EXTENSION.reason': 'The applicant reads it in the letter of apology.',
      'DECLINE_EXTENSION.reason': 'Only officers read it.',
    },
    paid: { CASH: 'Cash', TRANSFER: 'Bank transfer', CARD: 'Card', OTHER: 'Other' },
    outcomes: { GRANTED: 'Granted', DENIED: 'Denied, with the legal basis' },
    chooseOne: 'Choose one',
    nobody: 'No other officer holds this step.',
    fault: (kind, label, min, max) =>
      ({
        required: `Enter or choose: ${label}`,
        short: `${label}: write at least ${number(min)} characters`,
        long: `${label}: write at most ${number(max)} characters`,
        number: Number.isFinite(max)
          ? `${label}: enter a whole number from ${number(min)} to ${number(max)}`
          : `${label}: enter a whole number from ${number(min)} up`,
        moment: `${label}: cannot be in the future`,
        appointment: `${label}: must be still to come`,
      })[kind],
  },
);
