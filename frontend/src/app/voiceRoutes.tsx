import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { deskSearch, newFeedbackSearch, publishedSearch } from '#/features/feedback/search.ts';
import { quarterSearch } from '#/features/satisfaction/search.ts';
import { root } from './root.tsx';
import { withSession } from './withSession.tsx';

const getParentRoute = () => root;

/** Complaints, and what people think of how they were served: for anybody, and the officers' side of both. */
export const voiceRoutes = [
  createRoute({
    getParentRoute,
    path: paths.feedback,
    validateSearch: publishedSearch,
    component: lazyRouteComponent(() => import('#/features/feedback/PublishedPage.tsx'), 'PublishedPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.newFeedback,
    validateSearch: newFeedbackSearch,
    component: lazyRouteComponent(() => import('#/features/feedback/FilePage.tsx'), 'FilePage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.ownFeedback,
    component: withSession(lazyRouteComponent(() => import('#/features/feedback/OwnPage.tsx'), 'OwnPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.followFeedback,
    component: lazyRouteComponent(() => import('#/features/feedback/FollowPage.tsx'), 'FollowPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.feedbackLetters,
    component: lazyRouteComponent(() => import('#/features/feedback/LettersPage.tsx'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.publishedFeedback,
    component: lazyRouteComponent(() => import('#/features/feedback/OnePublishedPage.tsx'), 'OnePublishedPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.rateDossier,
    component: lazyRouteComponent(() => import('#/features/satisfaction/RatePage.tsx'), 'RatePage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.ratingKiosk,
    component: lazyRouteComponent(() => import('#/features/satisfaction/KioskPage.tsx'), 'KioskPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.satisfaction,
    validateSearch: quarterSearch,
    component: lazyRouteComponent(() => import('#/features/satisfaction/ResultsPage.tsx'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute,
    path: paths.feedbackDesk,
    validateSearch: deskSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/feedback/desk/DeskPage.tsx'), 'DeskPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.feedbackCase,
    component: withSession(lazyRouteComponent(() => import('#/features/feedback/desk/CasePage.tsx'), 'CasePage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.officerSatisfaction,
    validateSearch: quarterSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/satisfaction/OfficerResultsPage.tsx'), 'OfficerResultsPage'),
    ),
  }),
] as const;
