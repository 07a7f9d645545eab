import type { Command } from '#/features/officer/api/act.ts';
import { words } from '#/shared/i18n/messages.ts';

interface Said {
  button: string;
  title: string;
  /** What it does, before it is done. */
  lede: string;
  confirm: string;
  done: string;
}
const say = (button: string, title: string, lede: string, done: string, confirm = button): Said => ({
  button,
  title,
  lede,
  confirm,
  done,
});

/** Each action: its button, its dialog, and what is said when it is done. */
export const actionWords = words<Record<Command, Said>>(
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
    FORWARD: say('Chuyển bước', 'Chuyển sang bước tiếp theo', '', 'Đã chuyển sang bước tiếp theo.'),
    SEND_BACK: say(
      'Trả lại bước trước',
      'Trả lại bước trước',
      'Lý do chỉ cán bộ đọc được. Hạn trả kết quả cho người nộp không thay đổi.',
      'Đã trả lại bước trước.',
      'Trả lại',
    ),
    TAKE_OVER: say('Nhận xử lý', 'Nhận xử lý hồ sơ', '', 'Bạn đang giữ hồ sơ này.'),
    ASSIGN: say('Phân công', 'Phân công cán bộ', 'Chọn cán bộ có thẩm quyền ở bước hiện tại.', 'Đã phân công.'),
    ASK_OPINION: say(
      'Lấy ý kiến',
      'Lấy ý kiến cơ quan khác',
      'Trong lúc chờ, hồ sơ không chuyển bước được cho đến khi có trả lời hoặc hết hạn trả lời.',
      'Đã gửi đề nghị cho ý kiến.',
      'Gửi đề nghị',
    ),
    ANSWER_OPINION: say('Trả lời ý kiến', 'Trả lời đề nghị cho ý kiến', '', 'Đã trả lời.', 'Gửi trả lời'),
    SUSPEND: say(
      'Tạm dừng',
      'Tạm dừng giải quyết',
      'Đồng hồ dừng lại cho đến khi giải quyết tiếp. Người nộp đọc được lý do.',
      'Đã tạm dừng giải quyết.',
      'Tạm dừng giải quyết',
    ),
    RESUME: say(
      'Giải quyết tiếp',
      'Giải quyết tiếp',
      'Đồng hồ chạy tiếp; hạn được dời đi đúng bằng thời gian tạm dừng.',
      'Hồ sơ được giải quyết tiếp.',
    ),
    REQUEST_EXTENSION: say(
      'Xin lỗi, hẹn lại',
      'Đề nghị gửi thư xin lỗi và hẹn lại',
      'Mỗi hồ sơ chỉ được hẹn lại một lần. Hạn chỉ dời khi lãnh đạo duyệt; hạn lúc đầu vẫn được lưu.',
      'Đã trình lãnh đạo thư xin lỗi và hẹn lại.',
      'Trình lãnh đạo',
    ),
    APPROVE_EXTENSION: say(
      'Duyệt thư xin lỗi',
      'Duyệt thư xin lỗi và ngày hẹn mới',
      'Người nộp nhận được thư này và hạn trả kết quả dời sang ngày hẹn mới. Việc này không hoàn lại được.',
      'Đã duyệt. Thư xin lỗi được gửi và hạn đã dời.',
      'Duyệt và gửi thư',
    ),
    DECLINE_EXTENSION: say(
      'Không duyệt hẹn lại',
      'Không duyệt thư xin lỗi',
      'Hạn trả kết quả giữ nguyên. Cán bộ có thể trình lại.',
      'Đã trả lại thư xin lỗi, hạn giữ nguyên.',
      'Không duyệt',
    ),
    DECIDE: say(
      'Ký kết quả',
      'Ký kết quả giải quyết',
      'Hồ sơ chuyển về Bộ phận Một cửa để trả kết quả. Việc này không hoàn lại được.',
      'Đã ký kết quả. Hồ sơ chuyển sang trả kết quả.',
    ),
    RETURN: say('Trả kết quả', 'Trả kết quả cho người nộp', 'Ghi đúng người đã nhận và cách nhận.', 'Đã trả kết quả.'),
    CLOSE: say('Kết thúc hồ sơ', 'Kết thúc hồ sơ', 'Hồ sơ chuyển sang lưu trữ.', 'Hồ sơ đã kết thúc.'),
    WITHDRAW: say(
      'Rút hồ sơ',
      'Rút hồ sơ theo yêu cầu của người nộp',
      'Chỉ làm khi người nộp yêu cầu. Việc này không hoàn lại được.',
      'Hồ sơ đã được rút.',
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
    FORWARD: say('Forward', 'Forward to the next step', '', 'Forwarded to the next step.'),
    SEND_BACK: say(
      'Send back',
      'Send back to an earlier step',
      'Only officers read the reason. The due time for the applicant does not change.',
      'Sent back.',
      'Send back',
    ),
    TAKE_OVER: say('Take over', 'Take over the dossier', '', 'You have this dossier now.'),
    ASSIGN: say('Assign', 'Assign an officer', 'Choose an officer who is competent at this step.', 'Assigned.'),
    ASK_OPINION: say(
      'Ask for an opinion',
      'Ask another agency for its opinion',
      'Until it answers or its time is over the dossier cannot be forwarded.',
      'The question is sent.',
      'Send the question',
    ),
    ANSWER_OPINION: say('Answer the question', 'Answer the request for an opinion', '', 'Answered.', 'Send the answer'),
    SUSPEND: say(
      'Suspend',
      'Suspend the dossier',
      'The clock stands still until it is resumed. The applicant reads the reason.',
      'The dossier is suspended.',
      'Suspend the dossier',
    ),
    RESUME: say(
      'Resume',
      'Resume the dossier',
      'The clock goes on; the due time moves by the length of the pause.',
      'The dossier is resumed.',
    ),
    REQUEST_EXTENSION: say(
      'Apologise and extend',
      'Ask to apologise and give a new appointment',
      'Once only for each dossier. Nothing moves before the head approves; the first due time stays on record.',
      'The letter of apology is before the head.',
      'Send to the head',
    ),
    APPROVE_EXTENSION: say(
      'Approve the apology',
      'Approve the letter of apology and its appointment',
      'The applicant gets this letter and the due time moves to the new appointment. This cannot be undone.',
      'Approved. The letter is out and the due time has moved.',
      'Approve and send',
    ),
    DECLINE_EXTENSION: say(
      'Decline the extension',
      'Decline the letter of apology',
      'The due time stays. The officer may ask again.',
      'Declined; the due time stays.',
      'Decline',
    ),
    DECIDE: say(
      'Sign the decision',
      'Sign the decision',
      'The dossier goes to the one-stop office to be returned. This cannot be undone.',
      'The decision is signed. The dossier goes to be returned.',
    ),
    RETURN: say('Return the result', 'Return the result', 'Record who received it and how.', 'The result is returned.'),
    CLOSE: say('Close', 'Close the dossier', 'The dossier goes to the archive.', 'The dossier is closed.'),
    WITHDRAW: say(
      'Withdraw',
      'Withdraw at the applicant’s request',
      'Only when the applicant asks for it. This cannot be undone.',
      'The dossier is withdrawn.',
    ),
  },
);
