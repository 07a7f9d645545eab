import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type RefundNeed, useRefunds } from './api/refunds.ts';
import { NeedList } from './NeedList.tsx';
import { RefundItem } from './RefundItem.tsx';
import { RequestRefundDialog } from './RequestRefundDialog.tsx';
import { refundWords } from './refundWords.ts';
import { REFUND_STATES } from './search.ts';

const route = getRouteApi(paths.refunds);
const ASKERS = ['CASHIER', 'ACCOUNTANT'];

/** Money that goes back: asked for by one, decided by another, then paid. */
export function RefundsPage() {
  const t = useWords(refundWords).refunds;
  const ui = useWords(uiWords);
  const { state, obligation, paid } = route.useSearch();
  const navigate = useNavigate();
  const roles = useRoles();
  const found = useRefunds(state);
  const [need, setNeed] = useState<RefundNeed>();
  const asks = ASKERS.some((role) => roles.has(role));
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const needs = found.data?.pages[0]?.needs ?? [];
  const close = () => {
    setNeed(undefined);
    if (obligation) void navigate({ to: paths.refunds, search: { state }, replace: true });
  };
  return (
    <div className="wrap">
      <MoneyTabs current="refunds" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      {needs.length > 0 && <NeedList needs={needs} onAsk={asks ? setNeed : undefined} />}
      <div className="filters">
        <Select
          label={t.filter}
          any={t.any}
          value={state}
          options={REFUND_STATES.map((value) => ({ value, label: t.states[value] ?? value }))}
          onChange={(next) => void navigate({ to: paths.refunds, search: { state: next } })}
        />
      </div>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      <ul role="list" className="owed-list" aria-label={t.list}>
        {items.map((refund) => (
          <RefundItem key={refund.id} refund={refund} />
        ))}
      </ul>
      <More list={found} label={ui.more} />
      {asks && (need || obligation) && (
        <RequestRefundDialog need={need} obligation={obligation} paid={paid} onClose={close} />
      )}
    </div>
  );
}
