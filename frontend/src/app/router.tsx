import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { proceduresQuery } from '#/features/catalogue/api/procedures.ts';
import { procedureSearch } from '#/features/catalogue/search.ts';
import { filingSearch, newFilingSearch } from '#/features/dossier/filing/search.ts';
import { myDossiersSearch } from '#/features/dossier/search.ts';
import { statusByCodeQuery, statusByTokenQuery } from '#/features/lookup/api/status.ts';
import { portalSearch } from '#/features/search/search.ts';
import { staffSearch } from '#/features/staff/search.ts';
import { queryClient } from '#/shared/api/client.ts';
import { procedureQuery } from '#/shared/api/procedure.ts';
import { Loading } from '#/shared/ui/states.tsx';
import { HomePage } from './HomePage.tsx';
import { LoginDonePage } from './LoginDonePage.tsx';
import { moneyRoutes } from './moneyRoutes.tsx';
import { editorRoutes, officerRoutes } from './officerRoutes.tsx';
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
