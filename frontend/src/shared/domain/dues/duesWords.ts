import type { Schemas } from '#/shared/api/client.ts';
import { words } from '#/shared/i18n/messages.ts';
import type { DueStatus } from './dues.ts';

/** What a dossier owes, and why. */
export const duesWords = words(
  {
    title: 'Phí, lệ phí và nghĩa vụ tài chính',
    total: 'Tổng số phải nộp',
    why: 'Vì sao số tiền này?',
    law: 'Quy định',
    unverified: 'Mức thu này đang chờ đối chiếu với văn bản hiện hành.',
    notice: (number: string, day: string, agency: string) => `Theo thông báo số ${number} ngày ${day} của ${agency}`,
    kind: { FEE: 'Phí, lệ phí', NOTIFIED_DUTY: 'Thuế, nghĩa vụ tài chính khác' } as Record<
      Schemas['DossierDueKind'],
      string
    >,
    gate: {
      ACCEPTANCE: 'Nộp trước khi hồ sơ được tiếp nhận',
      PROCESSING: 'Nộp để hồ sơ được giải quyết tiếp',
      RETURN: 'Nộp trước khi nhận kết quả',
    } as Record<Schemas['DossierDueGate'], string>,
    status: { OWED: 'Chưa nộp', PAID: 'Đã nộp', CANCELLED: 'Không còn phải nộp', REPLACED: 'Đã tính lại' } as Record<
      DueStatus,
      string
    >,
    method: {
      CASH: 'tiền mặt',
      CARD: 'thẻ',
      TRANSFER: 'chuyển khoản',
      VNPAY: 'VNPAY',
      NATIONAL_PLATFORM: 'Nền tảng thanh toán quốc gia',
      POSTAL: 'bưu chính thu hộ',
      OTHER: 'cách khác',
    } as Record<Schemas['PaymentMethod'], string>,
    paid: (at: string, how: string, reference?: string) =>
      `Nộp lúc ${at}, ${how}${reference ? `, số ${reference}` : ''}`,
    ended: (at: string) => `Từ lúc ${at}`,
    line: { gross: 'Theo mức thu', reduction: 'Được giảm', amount: 'Phải nộp' },
    open: (name: string) => `${name}: mức thu do cán bộ tiếp nhận cho biết.`,
    assumed: 'Có số lượng chưa biết, tạm tính là 1.',
    nothing: 'Không phải nộp.',
  },
  {
    title: 'Fees and financial duties',
    total: 'Total to pay',
    why: 'Why this amount?',
    law: 'The rule',
    unverified: 'This rate still waits to be checked against the law in force.',
    notice: (number, day, agency) => `By notice no. ${number} of ${day}, ${agency}`,
    kind: { FEE: 'Fee', NOTIFIED_DUTY: 'Tax or other duty' },
    gate: {
      ACCEPTANCE: 'To be paid before the dossier is accepted',
      PROCESSING: 'To be paid so that work can go on',
      RETURN: 'To be paid before the result is handed over',
    },
    status: { OWED: 'Not paid', PAID: 'Paid', CANCELLED: 'No longer owed', REPLACED: 'Reckoned anew' },
    method: {
      CASH: 'cash',
      CARD: 'card',
      TRANSFER: 'bank transfer',
      VNPAY: 'VNPAY',
      NATIONAL_PLATFORM: 'national payment platform',
      POSTAL: 'collected by the post',
      OTHER: 'another way',
    },
    paid: (at, how, reference) => `Paid ${at}, ${how}${reference ? `, no. ${reference}` : ''}`,
    ended: (at) => `Since ${at}`,
    line: { gross: 'By the rate', reduction: 'Reduction', amount: 'To pay' },
    open: (name) => `${name}: the rate is stated by the officer who receives the dossier.`,
    assumed: 'Some quantity is not known yet and is taken as 1.',
    nothing: 'Nothing to pay.',
  },
);
