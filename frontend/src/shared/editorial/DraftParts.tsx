import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import type { Draft, Drafts } from './drafts.ts';
import { editorialWords } from './words.ts';

interface Props<D extends Draft> {
  drafts: Drafts<D>;
  known: D;
}

/** What the saved draft allows: publish it, or take down what is published. */
export function PublishRow<D extends Draft>({
  drafts,
  known,
  sure,
  onDone,
}: Props<D> & { sure: string; onDone: () => void }) {
  const t = useWords(editorialWords);
  const publish = drafts.usePublish();
  const withdraw = drafts.useWithdraw();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const failure = publish.error ?? withdraw.error;
  return (
    <div className="stack">
      <p className="muted small">{t.saveFirst}</p>
      {asked && (
        <>
          <p>{sure}</p>
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

/** Who wrote and published what, when. `nameOf`: what a version was called. */
export function DraftHistory<D extends Draft>({
  drafts,
  known,
  nameOf,
}: Props<D> & { nameOf: (content: D['content']) => string }) {
  const t = useWords(editorialWords);
  const [open, setOpen] = useState(false);
  const found = drafts.useHistory(known.id, open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.history}</summary>
      {open && found.isPending && <Loading />}
      {found.error && <FailedPart error={found.error} />}
      <ul>
        {found.data?.items.map((change) => (
          <li key={`${change.at} ${change.type}`}>
            <b>{t.changes[change.type.split('_').at(-1) ?? ''] ?? change.type}</b>, {change.actorName},{' '}
            <time dateTime={change.at}>{dateTime(change.at)}</time>
            {change.reason && <>: {change.reason}</>}
            {change.content && <span className="muted small block">{nameOf(change.content)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
