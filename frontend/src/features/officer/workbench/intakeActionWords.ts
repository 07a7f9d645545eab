import { words } from '#/shared/i18n/messages.ts';
import { say } from './said.ts';

/** Actions up to acceptance, and those about what is owed. */
export const intakeActionWords = words(
  {
    HAND_OVER: say(
      'Xác nhận bàn giao',
      'Bưu chính bàn giao hồ sơ',
      'Đồng hồ tiếp nhận bắt đầu chạy từ lúc bàn giao.',
      'Đã ghi nhận bàn giao.',
    ),
    ACCEPT: say(
      'Tiếp nhận',
      'Tiếp nhận hồ sơ',
      'Hồ sơ được cấp mã hồ sơ và đồng hồ giải quyết bắt đầu chạy. Việc này không hoàn lại được.',
      'Đã tiếp nhận hồ sơ.',
    ),
    REFUSE: say(
      'Từ chối',
      'Từ chối tiếp nhận hồ sơ',
      'Người nộp đọc được lý do và căn cứ. Hồ sơ kết thúc tại đây; việc này không hoàn lại được.',
      'Đã từ chối tiếp nhận.',
      'Từ chối tiếp nhận',
    ),
    REQUEST_SUPPLEMENT: say(
      'Yêu cầu bổ sung',
      'Yêu cầu bổ sung',
      'Chỉ được yêu cầu một lần ở mỗi giai đoạn: hãy đánh dấu đủ mọi chỗ cần sửa.',
      'Đã gửi yêu cầu bổ sung. Đồng hồ tạm dừng cho đến khi người nộp trả lời.',
      'Gửi yêu cầu',
    ),
    ANSWER_SUPPLEMENT: say(
      'Nhập phần bổ sung',
      'Nhập phần bổ sung của người nộp',
      'Người nộp đến quầy: nhập lại những chỗ đã yêu cầu và quét giấy tờ mới.',
      'Đã ghi nhận phần bổ sung.',
      'Ghi nhận bổ sung',
    ),
    REQUIRE_PAYMENT: say(
      'Yêu cầu nộp phí',
      'Yêu cầu nộp phí, lệ phí',
      'Khoản do cán bộ ấn định, hoặc thuế, nghĩa vụ khác theo thông báo của cơ quan khác. Phí theo mức thu của thủ tục đã được tính sẵn.',
      'Đã yêu cầu nộp.',
    ),
    REVISE_PAYMENT: say(
      'Tính lại khoản phải nộp',
      'Tính lại khoản phải nộp',
      'Khoản cũ bị hủy và được thay bằng khoản mới; lý do được lưu và người nộp đọc được.',
      'Đã tính lại khoản phải nộp.',
      'Tính lại',
    ),
    CANCEL_PAYMENT: say(
      'Hủy khoản phải nộp',
      'Hủy khoản phải nộp',
      'Người nộp không còn phải nộp khoản này. Nếu không còn khoản nào khác, hồ sơ được giải quyết tiếp.',
      'Đã hủy khoản phải nộp.',
    ),
  },
  {
    HAND_OVER: say(
      'Confirm hand-over',
      'Hand-over by the post',
      'The intake clock starts at the hand-over.',
      'The hand-over is recorded.',
    ),
    ACCEPT: say(
      'Accept',
      'Accept the dossier',
      'It gets its dossier code and the settlement clock starts. This cannot be undone.',
      'The dossier is accepted.',
    ),
    REFUSE: say(
      'Refuse',
      'Refuse the dossier',
      'The applicant reads the reason and the basis. The dossier ends here; this cannot be undone.',
      'The dossier is refused.',
      'Refuse the dossier',
    ),
    REQUEST_SUPPLEMENT: say(
      'Ask for a supplement',
      'Ask for a supplement',
      'You can ask once at each stage: mark everything that has to be mended.',
      'The request is sent. The clock stands still until the applicant answers.',
      'Send the request',
    ),
    ANSWER_SUPPLEMENT: say(
      'Enter the supplement',
      'Enter the applicant’s supplement',
      'The applicant came to the counter: enter what was asked for and scan the new papers.',
      'The supplement is recorded.',
      'Record the supplement',
    ),
    REQUIRE_PAYMENT: say(
      'Require payment',
      'Require payment of a fee',
      'An amount that you state, or a tax or other duty by another agency’s notice. The procedure’s own fees are reckoned already.',
      'Payment is required.',
    ),
    REVISE_PAYMENT: say(
      'Change what is owed',
      'Change what is owed',
      'The old amount is cancelled and another takes its place; the reason is kept and the applicant reads it.',
      'What is owed has changed.',
      'Change',
    ),
    CANCEL_PAYMENT: say(
      'Cancel what is owed',
      'Cancel what is owed',
      'The applicant need not pay it any more. When nothing else is owed, the dossier goes on.',
      'It is not owed any more.',
    ),
  },
);
