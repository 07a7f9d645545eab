import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { cashierSearch, shiftSearch } from '#/features/cashier/search.ts';
import { checkQuery } from '#/features/receipt/api/receiptCheck.ts';
import { registerSearch } from '#/features/receipt/search.ts';
import { differenceSearch, refundSearch, summarySearch } from '#/features/reconciliation/search.ts';
import { queryClient } from '#/shared/api/client.ts';
import { root } from './root.tsx';
import { withSession } from './withSession.tsx';

const getParentRoute = () => root;

const payerRoutes = [
  createRoute({
    getParentRoute,
    path: paths.obligations,
    component: withSession(
      lazyRouteComponent(() => import('#/features/payment/MyObligationsPage.tsx'), 'MyObligationsPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.pay,
    component: withSession(lazyRouteComponent(() => import('#/features/payment/PayPage.tsx'), 'PayPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.transfer,
    component: withSession(lazyRouteComponent(() => import('#/features/payment/TransferPage.tsx'), 'TransferPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.paymentResult,
    // What a gateway adds to the address decides nothing here; it goes before anybody can read or share it.
    beforeLoad: ({ location, params }) => {
      if (location.searchStr) throw redirect({ to: paths.paymentResult, params, search: {}, replace: true });
    },
    component: lazyRouteComponent(() => import('#/features/payment/BackFromGateway.tsx'), 'BackFromGateway'),
  }),
  createRoute({
    getParentRoute,
    path: paths.moneyReceipts,
    component: withSession(lazyRouteComponent(() => import('#/features/receipt/MyReceiptsPage.tsx'), 'MyReceiptsPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.moneyReceipt,
    component: withSession(lazyRouteComponent(() => import('#/features/receipt/ReceiptPage.tsx'), 'ReceiptPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.receiptCheck,
    loader: ({ params }) => void queryClient.prefetchQuery(checkQuery(params.token)),
    component: lazyRouteComponent(() => import('#/features/receipt/ReceiptCheckPage.tsx'), 'ReceiptCheckPage'),
  }),
] as const;

const deskRoutes = [
  createRoute({
    getParentRoute,
    path: paths.cashier,
    validateSearch: cashierSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/cashier/CashierPage.tsx'), 'CashierPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.closeShift,
    component: withSession(lazyRouteComponent(() => import('#/features/cashier/CloseShiftPage.tsx'), 'CloseShiftPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.shifts,
    validateSearch: shiftSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/cashier/ShiftsPage.tsx'), 'ShiftsPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.shift,
    component: withSession(lazyRouteComponent(() => import('#/features/cashier/ShiftPage.tsx'), 'ShiftPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.postalCash,
    component: withSession(lazyRouteComponent(() => import('#/features/cashier/PostalPage.tsx'), 'PostalPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.receiptRegister,
    validateSearch: registerSearch,
    component: withSession(lazyRouteComponent(() => import('#/features/receipt/RegisterPage.tsx'), 'RegisterPage')),
  }),
  createRoute({
    getParentRoute,
    path: paths.refunds,
    validateSearch: refundSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/RefundsPage.tsx'), 'RefundsPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.reconciliation,
    validateSearch: summarySearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/SummaryPage.tsx'), 'SummaryPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.differences,
    validateSearch: differenceSearch,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/DifferencesPage.tsx'), 'DifferencesPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.difference,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/DifferencePage.tsx'), 'DifferencePage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.statements,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/StatementsPage.tsx'), 'StatementsPage'),
    ),
  }),
  createRoute({
    getParentRoute,
    path: paths.statement,
    component: withSession(
      lazyRouteComponent(() => import('#/features/reconciliation/StatementPage.tsx'), 'StatementPage'),
    ),
  }),
] as const;

/** Paying, receipts, and the desks that work with money. */
export const moneyRoutes = [...payerRoutes, ...deskRoutes] as const;
