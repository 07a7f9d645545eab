import type { Schemas } from '#/shared/api/client.ts';
import type { Obligation } from '#/shared/api/obligations.ts';
import { words } from '#/shared/i18n/messages.ts';

/** Words about money that several features say alike. */
export const moneyWords = words(
  {
    state: {
      OWED: 'Chưa nộp',
      PAID: 'Đã nộp',
      CANCELLED: 'Không phải nộp nữa',
      REFUNDED: 'Đã hoàn tiền',
    } as Record<Obligation['state'], string>,
    method: {
      CASH: 'Tiền mặt tại quầy',
      CARD: 'Thẻ tại quầy',
      POSTAL: 'Nộp cho nhân viên bưu chính',
      VNPAY: 'Trực tuyến qua VNPAY',
      NATIONAL_PLATFORM: 'Trực tuyến qua nền tảng thanh toán quốc gia',
      TRANSFER: 'Chuyển khoản',
      OTHER: 'Cách khác',
    } as Record<NonNullable<Obligation['method']>, string>,
    way: {
      VNPAY: 'Trực tuyến qua VNPAY',
      NATIONAL_PLATFORM: 'Trực tuyến qua nền tảng thanh toán quốc gia',
      VIETQR: 'Chuyển khoản bằng mã VietQR',
    } as Record<Schemas['PayWay'], string>,
    lines: 'Từng khoản và quy định',
    paidAt: (at: string, how: string) => `Đã nộp lúc ${at}. ${how}.`,
    refunded: (amount: string) => `Đã hoàn một phần: ${amount}.`,
    receipt: (number: string) => `Biên lai số ${number}`,
    collectedBy: 'Nơi thu',
    desks: 'Các bàn làm việc với tiền',
    desk: {
      cashier: 'Quầy thu',
      shifts: 'Ca thu',
      postal: 'Thu hộ bưu chính',
      receipts: 'Biên lai',
      refunds: 'Hoàn tiền',
      reconciliation: 'Đối soát',
      differences: 'Chênh lệch',
      statements: 'Sao kê',
      dossier: 'Mở hồ sơ',
    },
    collect: 'Thu tiền tại quầy',
  },
  {
    state: { OWED: 'Not paid', PAID: 'Paid', CANCELLED: 'No longer owed', REFUNDED: 'Refunded' },
    method: {
      CASH: 'Cash at the counter',
      CARD: 'Card at the counter',
      POSTAL: 'Paid to the postal agent',
      VNPAY: 'Online through VNPAY',
      NATIONAL_PLATFORM: 'Online through the national payment platform',
      TRANSFER: 'Transfer',
      OTHER: 'Another way',
    },
    way: {
      VNPAY: 'Online through VNPAY',
      NATIONAL_PLATFORM: 'Online through the national payment platform',
      VIETQR: 'Transfer by VietQR code',
    },
    lines: 'Line by line, with the rule',
    paidAt: (at, how) => `Paid ${at}. ${how}.`,
    refunded: (amount) => `Refunded in part: ${amount}.`,
    receipt: (number) => `Receipt ${number}`,
    collectedBy: 'Collected by',
    desks: 'Desks that work with money',
    desk: {
      cashier: 'Cashier',
      shifts: 'Shifts',
      postal: 'Postal collection',
      receipts: 'Receipts',
      refunds: 'Refunds',
      reconciliation: 'Reconciliation',
      differences: 'Differences',
      statements: 'Statements',
      dossier: 'Open the dossier',
    },
    collect: 'Collect at the counter',
  },
);
