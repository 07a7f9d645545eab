import type { Schemas } from '#/shared/api/client.ts';
import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';

export const reminderWords = words(
  {
    title: 'Nhắc việc',
    link: (n: number) => (n > 0 ? `Nhắc việc (${n > 99 ? 'hơn 99' : number(n)} chưa đọc)` : 'Nhắc việc'),
    lede: 'Hồ sơ sắp hết hoặc đã hết thời gian. Cán bộ được nhắc trước, rồi trưởng bộ phận, rồi lãnh đạo.',
    show: 'Hiện',
    unreadOnly: 'Chưa đọc',
    all: 'Tất cả',
    list: 'Lời nhắc, mới nhất trước',
    columns: { dossier: 'Hồ sơ', what: 'Việc', due: 'Hạn', at: 'Nhắc lúc', read: 'Đã đọc' },
    clock: {
      INTAKE: 'Chờ tiếp nhận',
      SETTLEMENT: 'Trả kết quả',
      STEP: 'Bước đang làm',
      SUPPLEMENT: 'Người nộp không bổ sung; được từ chối hồ sơ',
    } as Record<Schemas['AlertClock'], string>,
    level: {
      OFFICER: 'Nhắc cán bộ đang giữ',
      UNIT_HEAD: 'Báo trưởng bộ phận',
      LEADER: 'Báo lãnh đạo',
    } as Record<Schemas['ReminderLevel'], string>,
    mark: 'Đánh dấu đã đọc',
    markFor: (code: string) => `Đánh dấu đã đọc: ${code}`,
    none: 'Không có lời nhắc nào chưa đọc.',
    noneAtAll: 'Chưa có lời nhắc nào.',
    more: 'Xem thêm',
    back: 'Trở lại hàng đợi',
  },
  {
    title: 'Reminders',
    link: (n) => (n > 0 ? `Reminders (${n > 99 ? 'over 99' : number(n)} unread)` : 'Reminders'),
    lede: 'Time runs out or has run out. The officer is told first, then the head of the unit, then the head of the agency.',
    show: 'Show',
    unreadOnly: 'Unread',
    all: 'All',
    list: 'Reminders, newest first',
    columns: { dossier: 'Dossier', what: 'What', due: 'Due', at: 'Reminded', read: 'Read' },
    clock: {
      INTAKE: 'Waits to be accepted',
      SETTLEMENT: 'Result due',
      STEP: 'Current step',
      SUPPLEMENT: 'The applicant has not supplemented; it may be refused',
    },
    level: {
      OFFICER: 'To the officer who has it',
      UNIT_HEAD: 'To the head of the unit',
      LEADER: 'To the head of the agency',
    },
    mark: 'Mark as read',
    markFor: (code) => `Mark as read: ${code}`,
    none: 'No unread reminders.',
    noneAtAll: 'No reminders yet.',
    more: 'Show more',
    back: 'Back to the queue',
  },
);
