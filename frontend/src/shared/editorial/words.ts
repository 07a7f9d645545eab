import type { Schemas } from '#/shared/api/client.ts';
import { words } from '#/shared/i18n/messages.ts';

/** What is said at every desk where something for the public is written. */
export const editorialWords = words(
  {
    edit: 'Sửa',
    editFor: (what: string) => `Sửa: ${what}`,
    agency: 'Cơ quan',
    agencyMissing: 'Chọn cơ quan',
    missing: 'Nhập nội dung này',
    state: 'Trạng thái',
    edited: 'Sửa lúc',
    actions: 'Việc cần làm',
    changed: 'có bản nháp mới',
    save: 'Lưu bản nháp',
    saveFirst: 'Lưu bản nháp trước khi đăng.',
    publish: 'Đăng',
    withdraw: 'Gỡ xuống',
    reason: 'Lý do gỡ',
    history: 'Lịch sử',
    states: { DRAFT: 'Bản nháp', PUBLISHED: 'Đang đăng', WITHDRAWN: 'Đã gỡ' } as Record<
      Schemas['EditorialState'],
      string
    >,
    changes: { EDITED: 'Lưu bản nháp', PUBLISHED: 'Đăng', WITHDRAWN: 'Gỡ xuống' } as Record<string, string>,
  },
  {
    edit: 'Change',
    editFor: (what) => `Change: ${what}`,
    agency: 'Agency',
    agencyMissing: 'Choose an agency',
    missing: 'Enter this',
    state: 'State',
    edited: 'Changed at',
    actions: 'Actions',
    changed: 'with a new draft',
    save: 'Save the draft',
    saveFirst: 'Save the draft before you publish it.',
    publish: 'Publish',
    withdraw: 'Withdraw',
    reason: 'Reason',
    history: 'History',
    states: { DRAFT: 'Draft', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
    changes: { EDITED: 'Draft saved', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
  },
);
