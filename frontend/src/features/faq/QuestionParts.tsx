import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Draft, useHistory, usePublish, useWithdraw } from './api.ts';
import { faqWords } from './words.ts';

/** What the saved draft allows: publish it, or take down what is published. */
export function PublishRow({ known, onDone }: { known: Draft; onDone: () => void }) {
  const t = useWords(faqWords).desk;
  const publish = usePublish();
  const withdraw = useWithdraw();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const failure = publish.error ?? withdraw.error;
  return (
    <div className="stack">
      <p className="muted small">{t.saveFirst}</p>
      {asked && (
        <>
          <p>{t.withdrawSure}</p>
          <TextField
            id="withdraw-reason"
            label={t.reason}
            required={false}
            value={reason}
            onChange={(value) => setReason(String(value))}
          />
        </>
      )}
      <div className="row">
        {known.allowedActions.includes('PUBLISH') && !asked && (
          <button
            type="button"
            className="btn"
            disabled={publish.isPending}
            onClick={() => publish.mutate(known, { onSuccess: onDone })}
          >
            {t.publish}
          </button>
        )}
        {known.allowedActions.includes('WITHDRAW') && (
          <button
            type="button"
            className="btn alt"
            disabled={withdraw.isPending}
            onClick={() => (asked ? withdraw.mutate({ known, reason }, { onSuccess: onDone }) : setAsked(true))}
          >
            {t.withdraw}
          </button>
        )}
      </div>
      {failure ? <FailedPart error={failure} /> : null}
    </div>
  );
}

/** Who wrote and published what, when. */
export function QuestionHistory({ known }: { known: Draft }) {
  const words = useWords(faqWords);
  const tx = useText();
  const [open, setOpen] = useState(false);
  const found = useHistory(known.id, open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.desk.history}</summary>
      {open && found.isPending && <Loading />}
      {found.error && <FailedPart error={found.error} />}
      <ul>
        {found.data?.items.map((change) => (
          <li key={`${change.at} ${change.type}`}>
            <b>{words.changes[change.type] ?? change.type}</b>, {change.actorName},{' '}
            <time dateTime={change.at}>{dateTime(change.at)}</time>
            {change.reason && <>: {change.reason}</>}
            {change.content && <span className="muted small block">{tx(change.content.question)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
