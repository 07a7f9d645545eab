import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { calendarSearch } from '#/features/calendar/search.ts';
import { publicationSearch } from '#/features/catalogue/publication/search.ts';
import { intakeSearch } from '#/features/officer/counter/search.ts';
import { queueSearch, workbenchSearch } from '#/features/officer/queue/search.ts';
import { reminderSearch } from '#/features/officer/reminder/search.ts';
import { root } from './root.tsx';
import { withSession } from './withSession.tsx';

const getParentRoute = () => root;

/** Desks where things for the public are written. */
export const editorRoutes = [
  createRoute({
    getParentRoute,
    path: paths.desks,
    component: withSession(lazyRouteComponent(() => import('./DesksPage.tsx'), 'DesksPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.questionDesk,
    component: withSession(lazyRouteComponent(() => import('#/features/faq/DeskPage.tsx'), 'DeskPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.noticeDesk,
    component: withSession(lazyRouteComponent(() => import('#/features/notice/NoticeDeskPage.tsx'), 'NoticeDeskPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.hotlineDesk,
    component: withSession(
      lazyRouteComponent(() => import('#/features/hotline/HotlineDeskPage.tsx'), 'HotlineDeskPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.staffDesk,
    component: withSession(lazyRouteComponent(() => import('#/features/staff/StaffDeskPage.tsx'), 'StaffDeskPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.synonyms,
    component: withSession(lazyRouteComponent(() => import('#/features/search/SynonymsPage.tsx'), 'SynonymsPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.guidance,
    component: withSession(lazyRouteComponent(() => import('#/features/guidance/GuidancePage.tsx'), 'GuidancePage')),
  }),
] as const;

/** From the queue to the dossier, and what officers keep: calendars, decisions of publication, templates, the tracking book. */
export const officerRoutes = [
  createRoute({
    getParentRoute,
    path: paths.calendar,
    validateSearch: calendarSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/calendar/CalendarPage.tsx'), 'CalendarPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.publications,
    validateSearch: publicationSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/catalogue/publication/PublicationsPage.tsx'), 'PublicationsPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.queue,
    validateSearch: queueSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/officer/queue/QueuePage.tsx'), 'QueuePage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.reminders,
    validateSearch: reminderSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/officer/reminder/RemindersPage.tsx'), 'RemindersPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.workbench,
    validateSearch: workbenchSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/officer/workbench/WorkbenchPage.tsx'), 'WorkbenchPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.receipt,
    component: withSession(
      lazyRouteComponent(() => import('#/features/officer/workbench/ReceiptPage.tsx'), 'ReceiptPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.counterIntake,
    validateSearch: intakeSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/officer/counter/CounterIntakePage.tsx'), 'CounterIntakePage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.trackingBook,
    component: withSession(
      lazyRouteComponent(() => import('#/features/form/TrackingBookPage.tsx'), 'TrackingBookPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.formTemplates,
    component: withSession(lazyRouteComponent(() => import('#/features/form/TemplatesPage.tsx'), 'TemplatesPage')),
  }),
] as const;
