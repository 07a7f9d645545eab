import type { Schemas } from '#/shared/api/client.ts';
import { words } from '#/shared/i18n/messages.ts';
import type { Indicator } from './api/ratings.ts';

type S<K extends keyof Schemas> = Record<Schemas[K] & string, string>;
type Asked = Record<Indicator, { name: string; question: string; choices: [string, string, string] }>;

export const satisfactionWords = words(
  {
    title: 'Bạn được phục vụ thế nào?',
    lede: 'Một lần chạm là xong. Cán bộ không biết ai đã đánh giá.',
    occasion: {
      RESULT: 'Trả kết quả',
      REFUSAL: 'Từ chối tiếp nhận',
      SUPPLEMENT: 'Yêu cầu bổ sung',
    } as S<'RatingOccasion'>,
    on: (what: string, day: string) => `${what} ngày ${day}`,
    overall: {
      VERY_SATISFIED: 'Rất hài lòng',
      SATISFIED: 'Hài lòng',
      DISSATISFIED: 'Không hài lòng',
    } as S<'OverallRating'>,
    thanks: 'Cảm ơn bạn đã đánh giá.',
    already: 'Lần này đã được đánh giá.',
    nothing:
      'Hồ sơ này chưa có gì để đánh giá. Bạn đánh giá được khi nhận kết quả, bị từ chối hoặc được yêu cầu bổ sung.',
    more: 'Trả lời thêm (không bắt buộc)',
    moreLede: 'Bỏ qua câu nào cũng được.',
    send: 'Gửi câu trả lời',
    sent: 'Đã nhận câu trả lời thêm của bạn.',
    nothingSaid: 'Chọn ít nhất một câu.',
    write: 'Bạn muốn viết thêm?',
    writeBody:
      'Gửi phản ánh, kiến nghị: có người trả lời và bạn theo dõi được. Việc này không gắn với đánh giá vừa rồi.',
    writeLink: 'Viết phản ánh',
    indicators: {
      TOTAL_TIME: {
        name: 'Thời gian giải quyết',
        question: 'So với ngày hẹn, kết quả đến',
        choices: ['Muộn hơn', 'Đúng hẹn', 'Sớm hơn'],
      },
      UNIT_TIME: {
        name: 'Thời gian của từng bộ phận',
        question: 'Các bộ phận tham gia giải quyết',
        choices: ['Chậm', 'Đúng hạn', 'Nhanh hơn hạn'],
      },
      CONTACTS: {
        name: 'Số lần liên hệ để hoàn thiện hồ sơ',
        question: 'Sau khi nộp, bạn phải liên hệ lại để hoàn thiện hồ sơ',
        choices: ['Hơn 1 lần', '1 lần', 'Không lần nào'],
      },
      BODIES: {
        name: 'Số cơ quan phải liên hệ',
        question: 'Ngoài nơi nộp, bạn phải đến',
        choices: ['Nhiều cơ quan', 'Chỉ Bộ phận Một cửa', 'Không phải đến đâu'],
      },
      ONE_STOP: {
        name: 'Làm trọn vẹn tại Bộ phận Một cửa',
        question: 'Các bước được làm tại Bộ phận Một cửa',
        choices: ['Ít', 'Phần lớn', 'Tất cả'],
      },
      PUBLICATION: {
        name: 'Công khai thủ tục',
        question: 'Thông tin về thủ tục được niêm yết và đăng trên mạng',
        choices: ['Thiếu hoặc sai', 'Đúng ở một nơi', 'Đầy đủ ở cả hai nơi'],
      },
      ATTITUDE: {
        name: 'Thái độ phục vụ',
        question: 'Cán bộ cư xử với bạn',
        choices: ['Chưa đúng mực', 'Đúng mực', 'Rất tận tình'],
      },
      FEEDBACK: {
        name: 'Tiếp thu phản ánh, kiến nghị',
        question: 'Nếu bạn có phản ánh, việc trả lời',
        choices: ['Không trả lời hoặc quá hạn', 'Đúng hạn', 'Đúng hạn và thoả đáng'],
      },
      ONLINE: {
        name: 'Dịch vụ công trực tuyến',
        question: 'Việc nộp và theo dõi trên mạng',
        choices: ['Không dùng được', 'Dùng được', 'Dễ dùng'],
      },
    } as Asked,
    kiosk: {
      title: 'Đánh giá tại quầy',
      start: 'Quét mã QR trên giấy tiếp nhận, hoặc gõ mã nộp hồ sơ.',
      label: 'Mã QR hoặc mã nộp hồ sơ',
      button: 'Tiếp tục',
      over: 'Người tiếp theo',
      resets: 'Màn hình tự quay về sau ít giây.',
      missing: 'Quét hoặc gõ mã.',
    },
  },
  {
    title: 'How were you served?',
    lede: 'One tap is enough. Officers do not know who rated.',
    occasion: { RESULT: 'Result handed over', REFUSAL: 'Refused', SUPPLEMENT: 'Supplement requested' },
    on: (what, day) => `${what} on ${day}`,
    overall: { VERY_SATISFIED: 'Very satisfied', SATISFIED: 'Satisfied', DISSATISFIED: 'Not satisfied' },
    thanks: 'Thank you for your rating.',
    already: 'This was rated already.',
    nothing: 'There is nothing to rate yet. You can rate when you get a result, a refusal or a request to supplement.',
    more: 'Answer some more (if you like)',
    moreLede: 'Leave out whatever you like.',
    send: 'Send the answers',
    sent: 'We have received your further answers.',
    nothingSaid: 'Choose at least one.',
    write: 'Would you like to write something?',
    writeBody: 'Complain or recommend: somebody answers, and you can follow it. It is not tied to your rating.',
    writeLink: 'Write',
    indicators: {
      TOTAL_TIME: {
        name: 'Time',
        question: 'Compared with the appointment, the result came',
        choices: ['Later', 'On time', 'Earlier'],
      },
      UNIT_TIME: {
        name: 'Time of each unit',
        question: 'The units that took part were',
        choices: ['Slow', 'On time', 'Ahead of time'],
      },
      CONTACTS: {
        name: 'Contacts to complete the dossier',
        question: 'After filing you had to come back to complete it',
        choices: ['More than once', 'Once', 'Never'],
      },
      BODIES: {
        name: 'Bodies to be contacted',
        question: 'Beyond where you filed you had to go to',
        choices: ['Several bodies', 'The one-stop office only', 'Nowhere'],
      },
      ONE_STOP: {
        name: 'Everything at the one-stop office',
        question: 'Done at the one-stop office was',
        choices: ['Little', 'Most of it', 'All of it'],
      },
      PUBLICATION: {
        name: 'Publication of the procedure',
        question: 'What was posted and published about the procedure was',
        choices: ['Missing or wrong', 'Right in one place', 'Complete in both'],
      },
      ATTITUDE: {
        name: 'Attitude',
        question: 'Officers treated you',
        choices: ['Not properly', 'Properly', 'Very kindly'],
      },
      FEEDBACK: {
        name: 'Answers to complaints',
        question: 'If you complained, the answer came',
        choices: ['Late or never', 'On time', 'On time, and it satisfied me'],
      },
      ONLINE: {
        name: 'Online service',
        question: 'Filing and following online was',
        choices: ['Impossible', 'Possible', 'Easy'],
      },
    },
    kiosk: {
      title: 'Rate at the counter',
      start: 'Scan the QR code on your receipt, or type your filing reference.',
      label: 'QR code or filing reference',
      button: 'Go on',
      over: 'Next person',
      resets: 'The screen goes back by itself in some seconds.',
      missing: 'Scan or type it.',
    },
  },
);
