import { words } from '#/shared/i18n/messages.ts';

/** What became of a payment. */
export const resultWords = words(
  {
    result: {
      order: 'Lệnh thanh toán',
      amount: 'Số tiền',
      way: 'Cách nộp',
      paidAt: 'Xác nhận lúc',
      receipts: 'Biên lai',
      title: {
        waiting: 'Đang chờ xác nhận',
        unknown: 'Chưa có xác nhận',
        paid: 'Đã nhận tiền',
        failed: 'Chưa trả được tiền',
        expired: 'Lệnh thanh toán đã hết hạn',
        cancelled: 'Lệnh thanh toán đã bỏ',
      },
      explain: {
        waiting:
          'Chúng tôi chờ ngân hàng báo kết quả. Thường mất vài giây. Trang này tự cập nhật; đừng trả tiền lần nữa.',
        unknown:
          'Ngân hàng chưa báo kết quả. Bạn có thể đóng trang này. Chúng tôi tự hỏi lại ngân hàng cứ 15 phút một lần và báo cho bạn.',
        paid: 'Khoản nộp của bạn đã được ghi nhận. Hồ sơ được giải quyết tiếp, bạn không phải làm gì thêm.',
        failed: 'Ngân hàng báo giao dịch không thành công. Nếu tiền đã bị trừ, ngân hàng hoàn lại cho bạn.',
        expired:
          'Đã quá giờ mà chưa có tiền. Nếu tiền đã bị trừ, đừng nộp lần nữa: khi ngân hàng báo, khoản đó vẫn được ghi nhận.',
        cancelled: 'Bạn đã bỏ lệnh này. Nếu tiền đã bị trừ, khoản đó vẫn được ghi nhận khi ngân hàng báo.',
      },
      todo: 'Bạn nên làm gì',
      todoUnknown: [
        'Đừng trả tiền lần nữa cho đến khi biết kết quả.',
        'Nếu tài khoản của bạn đã bị trừ tiền, hãy giữ số lệnh thanh toán và ảnh chụp giao dịch.',
        'Nếu đến ngày làm việc sau vẫn chưa có xác nhận, hãy gọi cho chúng tôi và đọc số lệnh.',
      ],
      receiptSoon: 'Biên lai đang được lập, thường trong một phút.',
      bill: 'Biên lai của nền tảng quốc gia',
      billOpen: 'Xem trên nền tảng (mở trang mới)',
      billAsking: 'Đang hỏi nền tảng…',
      billNone: 'Nền tảng chưa có biên lai.',
      billFailed: 'Nền tảng chưa trả lời.',
      billAgain: 'Hỏi lại',
      askAgain: 'Hỏi lại ngay',
      asking: 'Đang hỏi…',
      again: 'Nộp lại',
      obligations: 'Khoản phải nộp của tôi',
      toDossier: 'Xem hồ sơ',
      toQr: 'Trở lại mã chuyển khoản',
      back: 'Bạn vừa trở về từ trang thanh toán',
      backHelp:
        'Đăng nhập lại để xem kết quả. Kết quả do ngân hàng báo thẳng cho chúng tôi, nên khoản bạn đã trả không bị mất dù bạn đóng trang này.',
      signIn: 'Đăng nhập để xem kết quả',
    },
  },
  {
    result: {
      order: 'Payment number',
      amount: 'Amount',
      way: 'Way to pay',
      paidAt: 'Confirmed',
      receipts: 'Receipts',
      title: {
        waiting: 'Waiting for confirmation',
        unknown: 'No confirmation yet',
        paid: 'Payment received',
        failed: 'The payment did not go through',
        expired: 'The payment has expired',
        cancelled: 'The payment was given up',
      },
      explain: {
        waiting:
          'We are waiting for the bank to tell us. This usually takes seconds. The page updates itself; do not pay again.',
        unknown:
          'The bank has not told us yet. You may close this page. We ask the bank every 15 minutes and tell you.',
        paid: 'Your payment is booked. Work on the dossier goes on; there is nothing more for you to do.',
        failed: 'The bank says that the payment failed. If your account was debited, your bank gives the money back.',
        expired:
          'Time ran out before money came. If your account was debited, do not pay again: it is still booked when the bank tells us.',
        cancelled: 'You gave this payment up. If your account was debited, it is still booked when the bank tells us.',
      },
      todo: 'What to do',
      todoUnknown: [
        'Do not pay again until you know the result.',
        'If your account was debited, keep the payment number and a picture of the transaction.',
        'If there is no confirmation by the next working day, call us and read out the payment number.',
      ],
      receiptSoon: 'The receipt is being made, usually within a minute.',
      bill: 'Receipt of the national platform',
      billOpen: 'See it on the platform (opens a new page)',
      billAsking: 'Asking the platform…',
      billNone: 'The platform has no receipt yet.',
      billFailed: 'The platform does not answer.',
      billAgain: 'Ask again',
      askAgain: 'Ask again now',
      asking: 'Asking…',
      again: 'Pay again',
      obligations: 'What I owe',
      toDossier: 'See the dossier',
      toQr: 'Back to the transfer code',
      back: 'You have come back from the payment page',
      backHelp:
        'Sign in again to see the result. The bank tells us the result directly: what you have paid is not lost, even if you close this page.',
      signIn: 'Sign in to see the result',
    },
  },
);
