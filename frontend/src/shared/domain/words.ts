import type { Schemas } from '#/shared/api/client.ts';
import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';
import type { Span } from './workingTime.ts';

type State = Schemas['DossierState'];

/** Words about dossiers that several features say alike. */
export const domainWords = words(
  {
    rate: 'Bạn được phục vụ thế nào?',
    state: {
      DRAFT: 'Bản nháp',
      SUBMITTED: 'Đã nộp, chờ tiếp nhận',
      SUPPLEMENT_REQUIRED: 'Cần bổ sung',
      REFUSED: 'Không được tiếp nhận',
      ACCEPTED: 'Đã tiếp nhận',
      PAYMENT_REQUIRED: 'Chờ nộp phí, lệ phí',
      IN_PROGRESS: 'Đang giải quyết',
      SUSPENDED: 'Tạm dừng',
      DECIDED: 'Đã có kết quả',
      RETURNED: 'Đã trả kết quả',
      CLOSED: 'Đã kết thúc',
      WITHDRAWN: 'Đã rút',
    } as Record<State, string>,
    channel: { ONLINE: 'Trực tuyến', COUNTER: 'Trực tiếp', POSTAL: 'Bưu chính' },
    delivery: {
      ONLINE: 'Nhận bản điện tử trên cổng này',
      COUNTER: 'Đến nhận tại Bộ phận Một cửa',
      POSTAL: 'Nhận qua bưu chính công ích',
    },
    step: { DONE: 'đã xong', CURRENT: 'đang làm', UPCOMING: 'sắp tới' },
    limit: {
      SAME_DAY: () => 'Trong ngày làm việc',
      WORKING_HOURS: (n: number) => `${number(n)} giờ làm việc`,
      WORKING_DAYS: (n: number) => `${number(n)} ngày làm việc`,
      CALENDAR_DAYS: (n: number) => `${number(n)} ngày`,
    },
    clock: {
      left: (span: string) => `Còn ${span}`,
      late: (span: string) => `Quá hạn ${span}`,
      paused: 'Tạm dừng tính giờ',
      span: ({ days, hours, minutes }: Span) => {
        if (days) return `${number(days)} ngày${hours ? ` ${number(hours)} giờ` : ''} làm việc`;
        return hours ? `${number(hours)} giờ làm việc` : `${number(minutes)} phút`;
      },
    },
    download: 'Tải về',
    downloadOf: (name: string) => `Tải về ${name}`,
    previewOf: (name: string) => `Xem trước: ${name}`,
    qr: 'Quét mã này để mở trang theo dõi hồ sơ trên điện thoại',
  },
  {
    rate: 'How were you served?',
    state: {
      DRAFT: 'Draft',
      SUBMITTED: 'Submitted, waiting for intake',
      SUPPLEMENT_REQUIRED: 'More needed',
      REFUSED: 'Not accepted',
      ACCEPTED: 'Accepted',
      PAYMENT_REQUIRED: 'Waiting for payment',
      IN_PROGRESS: 'In progress',
      SUSPENDED: 'Suspended',
      DECIDED: 'Result ready',
      RETURNED: 'Result returned',
      CLOSED: 'Closed',
      WITHDRAWN: 'Withdrawn',
    },
    channel: { ONLINE: 'Online', COUNTER: 'Counter', POSTAL: 'Post' },
    delivery: {
      ONLINE: 'Electronically on this portal',
      COUNTER: 'Collect it at the one-stop office',
      POSTAL: 'By public post',
    },
    step: { DONE: 'done', CURRENT: 'in progress', UPCOMING: 'upcoming' },
    limit: {
      SAME_DAY: () => 'Same working day',
      WORKING_HOURS: (n) => `${number(n)} working ${n === 1 ? 'hour' : 'hours'}`,
      WORKING_DAYS: (n) => `${number(n)} working ${n === 1 ? 'day' : 'days'}`,
      CALENDAR_DAYS: (n) => `${number(n)} ${n === 1 ? 'day' : 'days'}`,
    },
    clock: {
      left: (span) => `${span} left`,
      late: (span) => `${span} late`,
      paused: 'Clock paused',
      span: ({ days, hours, minutes }) => {
        const inHours = `${number(hours)} ${hours === 1 ? 'hour' : 'hours'}`;
        if (days) return `${number(days)} working ${days === 1 ? 'day' : 'days'}${hours ? ` ${inHours}` : ''}`;
        return hours ? `${number(hours)} working ${hours === 1 ? 'hour' : 'hours'}` : `${number(minutes)} min`;
      },
    },
    download: 'Download',
    downloadOf: (name) => `Download ${name}`,
    previewOf: (name) => `Preview: ${name}`,
    qr: 'Scan this code to follow the dossier on a phone',
  },
);
