import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { calendarSearch } from '#/features/calendar/search.ts';
import { proceduresQuery } from '#/features/catalogue/api/procedures.ts';
import { publicationSearch } from '#/features/catalogue/publication/search.ts';
import { procedureSearch } from '#/features/catalogue/search.ts';
import { filingSearch, newFilingSearch } from '#/features/dossier/filing/search.ts';
import { myDossiersSearch } from '#/features/dossier/search.ts';
import { statusByCodeQuery, statusByTokenQuery } from '#/features/lookup/api/status.ts';
import { intakeSearch } from '#/features/officer/counter/search.ts';
import { queueSearch, workbenchSearch } from '#/features/officer/queue/search.ts';
import { reminderSearch } from '#/features/officer/reminder/search.ts';
import { portalSearch } from '#/features/search/search.ts';
import { staffSearch } from '#/features/staff/search.ts';
import { queryClient } from '#/shared/api/client.ts';
import { procedureQuery } from '#/shared/api/procedure.ts';
import { Loading } from '#/shared/ui/states.tsx';
import { HomePage } from './HomePage.tsx';
import { LoginDonePage } from './LoginDonePage.tsx';
import { moneyRoutes } from './moneyRoutes.tsx';
import { RootError } from './RootError.tsx';
import { root } from './root.tsx';
import { voiceRoutes } from './voiceRoutes.tsx';
import { withSession } from './withSession.tsx';

const getParentRoute = () => root;

const publicRoutes = [
  createRoute({ getParentRoute, path: paths.home, component: HomePage }),
  createRoute({
    getParentRoute,
    path: paths.procedures,
    validateSearch: procedureSearch,
    loaderDeps: ({ search }) => search,
    loader: ({ deps }) => void queryClient.prefetchInfiniteQuery(proceduresQuery(deps)),
    component: lazyRouteComponent(() => import('#/features/catalogue/ProceduresPage.tsx'), 'ProceduresPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.procedure,
    loader: ({ params }) => void queryClient.prefetchQuery(procedureQuery(params.code)),
    component: lazyRouteComponent(() => import('./ProcedureRoute.tsx'), 'ProcedureRoute'),
  }),
  createRoute({
    getParentRoute,
    path: paths.lookup,
    component: lazyRouteComponent(() => import('#/features/lookup/LookupPage.tsx'), 'LookupPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.status,
    loader: ({ params }) => void queryClient.prefetchQuery(statusByCodeQuery(params.code)),
    component: lazyRouteComponent(() => import('#/features/lookup/StatusPage.tsx'), 'StatusPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.qrLanding,
    loader: ({ params }) => void queryClient.prefetchQuery(statusByTokenQuery(params.token)),
    component: lazyRouteComponent(() => import('#/features/lookup/QrLandingPage.tsx'), 'QrLandingPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.accessibility,
    component: lazyRouteComponent(() => import('#/features/about/AccessibilityPage.tsx'), 'AccessibilityPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.search,
    validateSearch: portalSearch,
    component: lazyRouteComponent(() => import('#/features/search/SearchPage.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.questions,
    component: lazyRouteComponent(() => import('#/features/faq/QuestionsPage.tsx'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.question,
    component: lazyRouteComponent(() => import('#/features/faq/QuestionPage.tsx'), 'QuestionPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.notices,
    component: lazyRouteComponent(() => import('#/features/notice/NoticesPage.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.notice,
    component: lazyRouteComponent(() => import('#/features/notice/NoticePage.tsx'), 'NoticePage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.hotlines,
    component: lazyRouteComponent(() => import('#/features/hotline/HotlinesPage.tsx'), 'HotlinesPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.staff,
    validateSearch: staffSearch,
    component: lazyRouteComponent(() => import('#/features/staff/StaffPage.tsx'), 'StaffPage'),
  }),
  createRoute({ getParentRoute, path: paths.loginDone, component: LoginDonePage }),
] as const;

const applicantRoutes = [
  createRoute({
    getParentRoute,
    path: paths.myDossiers,
    validateSearch: myDossiersSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/dossier/MyDossiersPage.tsx'), 'MyDossiersPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.dossier,
    component: withSession(lazyRouteComponent(() => import('#/features/dossier/DossierPage.tsx'), 'DossierPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.newFiling,
    validateSearch: newFilingSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/dossier/filing/NewFilingPage.tsx'), 'NewFilingPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.filing,
    validateSearch: filingSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/dossier/filing/FilingPage.tsx'), 'FilingPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.supplement,
    component: withSession(
      lazyRouteComponent(() => import('#/features/dossier/supplement/SupplementPage.tsx'), 'SupplementPage'),
    ),
  }),
] as const;

const editorRoutes = [
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

const officerRoutes = [
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

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicRoutes,
    ...voiceRoutes,
    ...applicantRoutes,
    ...editorRoutes,
    ...officerRoutes,
    ...moneyRoutes,
  ]),
  // Not on touch or hover of every link: look-ups are limited per client.
  defaultPreload: false,
  defaultPendingComponent: Loading,
  defaultErrorComponent: RootError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
