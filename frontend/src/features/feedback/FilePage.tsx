import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { useSession } from '#/shared/session/session.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useFile } from './api/feedback.ts';
import { type Confirmed, ConfirmPart } from './ConfirmPart.tsx';
import { FileFields, idOf, WhoFields } from './FileFields.tsx';
import { fileWords } from './fileWords.ts';
import { type Draft, EMPTY, type Fault, faultsOf, requestOf } from './filing.ts';
import type { NewFeedbackSearch } from './search.ts';
import { feedbackWords } from './words.ts';

const route = getRouteApi(paths.newFeedback);

/** Begins with what is known of who is logged in. */
export function FilePage() {
  const search = route.useSearch();
  const { status } = useSession();
  const { data: me } = useMe();
  if (status === 'active' && !me) return <Loading />;
  const known = me
    ? { name: me.name, address: me.address ?? '', email: me.email ?? '', phone: me.phone ?? '' }
    : undefined;
  return <FileForm key={me?.name ?? ''} begin={{ ...EMPTY, ...begun(search), ...known }} hasAccount={Boolean(me)} />;
}

const begun = (search: NewFeedbackSearch): Partial<Draft> => ({
  about: search.about ?? (search.procedure ? 'PROCEDURE' : ''),
  agency: search.agency ?? '',
  procedureCode: search.procedure ?? '',
});

function FileForm({ begin, hasAccount }: { begin: Draft; hasAccount: boolean }) {
  const t = useWords(fileWords);
  const shared = useWords(feedbackWords);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(begin);
  const [confirmed, setConfirmed] = useState<Confirmed>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [codeMissing, setCodeMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const file = useFile();
  const change = (to: Partial<Draft>) => setDraft((now) => ({ ...now, ...to }));
  const send = async () => {
    const found = faultsOf(draft);
    const noCode = !hasAccount && !/^\d{6}$/.test(confirmed?.code ?? '');
    setFaults(found);
    setCodeMissing(noCode);
    setAttempt((n) => n + 1);
    if (file.isPending || noCode || found.length > 0) return;
    const receipt = await file
      .mutateAsync({ feedback: requestOf(draft), ...(confirmed && !hasAccount && { code: confirmed }) })
      .catch(() => undefined);
    if (receipt?.reference) void navigate({ to: paths.followFeedback, params: { reference: receipt.reference } });
  };
  const errors = faults.map((fault) => ({ id: idOf(fault), text: t.faults[fault] }));
  if (codeMissing) errors.push({ id: confirmed ? 'voice-code' : 'voice-confirm', text: t.faults.code });
  return (
    <div className="wrap voice-form stack">
      <Crumbs trail={[{ label: shared.title, to: paths.feedback }]} />
      <PageTitle hasErrors={errors.length > 0}>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <FileFields draft={draft} faults={faults} onChange={change} />
        <WhoFields draft={draft} faults={faults} onChange={change} />
        {!hasAccount && (
          <ConfirmPart
            email={draft.email}
            phone={draft.phone}
            value={confirmed}
            missing={codeMissing}
            onChange={setConfirmed}
          />
        )}
        {file.error && <FailedPart error={file.error} />}
        <button type="submit" className="btn" aria-disabled={file.isPending || undefined}>
          {file.isPending ? t.sending : t.send}
        </button>
      </form>
    </div>
  );
}
