import { paths } from '#/config/paths.ts';
import { FAQ_ROLES } from '#/features/faq/roles.ts';
import { HOTLINE_ROLES } from '#/features/hotline/roles.ts';
import { NOTICE_ROLES } from '#/features/notice/roles.ts';
import { SYNONYM_ROLES } from '#/features/search/roles.ts';
import { STAFF_ROLES } from '#/features/staff/roles.ts';

/** The editors' desks, and who sits at them. */
export const DESKS = [
  { key: 'questions', to: paths.questionDesk, roles: FAQ_ROLES },
  { key: 'notices', to: paths.noticeDesk, roles: NOTICE_ROLES },
  { key: 'hotlines', to: paths.hotlineDesk, roles: HOTLINE_ROLES },
  { key: 'staff', to: paths.staffDesk, roles: STAFF_ROLES },
  { key: 'synonyms', to: paths.synonyms, roles: SYNONYM_ROLES },
] as const;

/** Whoever sits at one of the editors' desks. */
export const DESK_ROLES = [...new Set(DESKS.flatMap((desk) => desk.roles))];
