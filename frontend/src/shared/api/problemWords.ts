import { useWords, words } from '#/shared/i18n/messages.ts';
import { NetworkError, ProblemError } from './problem.ts';

interface Explained {
  title: string;
  help: string;
}
const say = (title: string, help: string): Explained => ({ title, help });

/** By problem code; the server's own words where a code is not here (they are in the reader's language already). */
const problemWords = words(
  {
    network: say('Không có kết nối mạng', 'Kiểm tra mạng rồi thử lại. Những gì đã lưu vẫn còn.'),
    unexpected: say('Hệ thống gặp lỗi', 'Lỗi không do bạn. Thử lại sau ít phút; nếu vẫn lỗi, hãy gọi cho chúng tôi.'),
    tooMany: (seconds: number) =>
      say('Bạn đã thử quá nhiều lần', `Chờ ${seconds} giây rồi thử lại. Giới hạn này để bảo vệ hồ sơ của mọi người.`),
    byStatus: {
      401: say('Bạn cần đăng nhập', 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.'),
      403: say('Bạn không có quyền xem hoặc làm việc này', 'Nếu bạn cho rằng đây là nhầm lẫn, hãy gọi cho chúng tôi.'),
      404: say('Không tìm thấy trang này', 'Kiểm tra lại địa chỉ, hoặc trở về trang chủ và tìm lại.'),
      413: say('Tệp quá lớn', 'Chọn tệp nhỏ hơn hoặc chụp lại ảnh với độ phân giải thấp hơn.'),
      429: say('Bạn đã thử quá nhiều lần', 'Chờ một phút rồi thử lại. Giới hạn này để bảo vệ hồ sơ của mọi người.'),
    } as Record<number, Explained>,
    byCode: {
      'payment.not-owed': say(
        'Khoản này không còn phải nộp',
        'Có thể đã có người nộp rồi. Tải lại trang để xem tình trạng mới nhất.',
      ),
      'payment.not-together': say(
        'Không nộp chung một lần được',
        'Các khoản này nộp vào những tài khoản khác nhau. Chọn từng khoản một.',
      ),
      'payment.way-not-offered': say(
        'Cách nộp này chưa dùng được ở đây',
        'Chọn cách khác, hoặc nộp tại Bộ phận Một cửa.',
      ),
      'payment.gateway-unavailable': say(
        'Chưa nối được với cổng thanh toán',
        'Bạn chưa bị trừ tiền. Thử lại sau ít phút hoặc chọn cách nộp khác.',
      ),
      'payment.order-closed': say('Lệnh thanh toán này đã khép lại', 'Tải lại trang để xem kết quả của nó.'),
      'payment.order-not-found': say(
        'Không có lệnh thanh toán này',
        'Mở lại “Khoản phải nộp” để xem khoản nào còn phải nộp.',
      ),
      'desk.no-shift': say('Bạn chưa mở ca thu', 'Mở ca rồi thu lại khoản này.'),
      'desk.second-person': say('Phải là người khác duyệt', 'Người đề nghị không được tự duyệt.'),
      'desk.refund-amount': say(
        'Số tiền hoàn không đúng',
        'Lớn hơn 0 và không quá phần chưa hoàn. Tải lại trang để xem còn bao nhiêu.',
      ),
      'desk.own-shift': say('Phải là người khác xem lại', 'Bạn không xem lại ca của chính mình được.'),
      'desk.statement-known': say('Tệp này đã được nhập', 'Mở danh sách bên dưới để xem. Không có gì bị tính hai lần.'),
      'desk.receipt-money-kept': say(
        'Chưa huỷ được biên lai này',
        'Tiền vẫn còn giữ: hãy hoàn tiền trước, hoặc lập biên lai thay.',
      ),
    } as Record<string, Explained>,
  },
  {
    network: say('No network connection', 'Check your connection and try again. What was saved is still there.'),
    unexpected: say('The system failed', 'This is not your fault. Try again in a few minutes; if it goes on, call us.'),
    tooMany: (seconds) =>
      say('Too many attempts', `Wait ${seconds} seconds and try again. This limit protects everybody’s dossiers.`),
    byStatus: {
      401: say('You need to sign in', 'Your session has ended. Sign in again to go on.'),
      403: say('You may not see or do this', 'If you think this is a mistake, call us.'),
      404: say('This page was not found', 'Check the address, or go to the home page and search again.'),
      413: say('The file is too large', 'Choose a smaller file or take the photo again at a lower resolution.'),
      429: say('Too many attempts', 'Wait a minute and try again. This limit protects everybody’s dossiers.'),
    },
    byCode: {
      'payment.not-owed': say(
        'This is no longer owed',
        'Somebody may have paid it already. Reload the page to see how it stands.',
      ),
      'payment.not-together': say('These cannot be paid together', 'They go to different accounts. Pay one at a time.'),
      'payment.way-not-offered': say(
        'This way to pay is not available here',
        'Choose another, or pay at the one-stop office.',
      ),
      'payment.gateway-unavailable': say(
        'The payment gateway cannot be reached',
        'You have not been charged. Try again in a few minutes or choose another way.',
      ),
      'payment.order-closed': say('This payment is closed', 'Reload the page to see what became of it.'),
      'payment.order-not-found': say('There is no such payment', 'Open “What I owe” to see what is left to pay.'),
      'desk.no-shift': say('You have no open shift', 'Open one, then collect this again.'),
      'desk.second-person': say('Somebody else has to approve', 'Who asked for it cannot approve it.'),
      'desk.refund-amount': say(
        'This amount cannot be refunded',
        'More than nothing, and no more than what has not gone back. Reload to see how much that is.',
      ),
      'desk.own-shift': say('Somebody else has to review', 'Nobody reviews their own shift.'),
      'desk.statement-known': say('This file was imported before', 'See the list below. Nothing is counted twice.'),
      'desk.receipt-money-kept': say(
        'This receipt cannot be cancelled yet',
        'The money is still kept: refund it first, or make a replacement.',
      ),
    },
  },
);

/** Turns any failure into a title and what to do about it. */
export function useProblemWords() {
  const t = useWords(problemWords);
  return (error: unknown): Explained => {
    if (error instanceof NetworkError) return t.network;
    if (!(error instanceof ProblemError)) return t.unexpected;
    const known = t.byCode[error.code];
    if (known) return known;
    if (error.status === 429 && error.retryAfter) return t.tooMany(error.retryAfter);
    const general = t.byStatus[error.status];
    if (error.detail && error.status < 500 && error.status !== 401)
      return say(error.title ?? general?.title ?? t.unexpected.title, error.detail);
    return general ?? t.unexpected;
  };
}
