import { paths } from '#/config/paths.ts';
import { words } from '#/shared/i18n/messages.ts';
import type { Found } from './suggestions.ts';

/** What can be found, in the order of the tabs. */
export const KINDS = ['PROCEDURE', 'QUESTION', 'NOTICE', 'AGENCY', 'FEEDBACK'] as const;

export const kindWords = words(
  {
    PROCEDURE: 'Thủ tục',
    QUESTION: 'Hỏi đáp',
    NOTICE: 'Tin, thông báo',
    AGENCY: 'Cơ quan',
    FEEDBACK: 'Phản ánh, kiến nghị',
  },
  {
    PROCEDURE: 'Procedures',
    QUESTION: 'Questions',
    NOTICE: 'News and notices',
    AGENCY: 'Agencies',
    FEEDBACK: 'Complaints and recommendations',
  },
);

/** Where a result is read. */
export function placeOf(found: Found) {
  switch (found.kind) {
    case 'PROCEDURE':
      return { to: paths.procedure, params: { code: found.key } } as const;
    case 'QUESTION':
      return { to: paths.question, params: { id: found.key } } as const;
    case 'NOTICE':
      return { to: paths.notice, params: { id: found.key } } as const;
    case 'AGENCY':
      return { to: paths.staff, search: { agency: found.key } } as const;
    case 'FEEDBACK':
      return { to: paths.publishedFeedback, params: { id: found.key } } as const;
  }
}
