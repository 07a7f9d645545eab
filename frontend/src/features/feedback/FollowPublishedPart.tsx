import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { useFollowPublished } from './api/letters.ts';
import { type Confirmed, ConfirmPart } from './ConfirmPart.tsx';
import { isEmail } from './filing.ts';
import { letterWords } from './letterWords.ts';

/** Anybody may be told when a public case changes; a code shows that the address is theirs. */
export function FollowPublishedPart({ id }: { id: string }) {
  const t = useWords(letterWords).follow;
  const [typed, setTyped] = useState('');
  const [confirmed, setConfirmed] = useState<Confirmed>();
  const [tried, setTried] = useState(false);
  const follow = useFollowPublished(id);
  const email = typed.trim();
  const code = /^\d{6}$/.test(confirmed?.code ?? '');
  return (
    <details className="no-print">
      <summary>{t.title}</summary>
      {follow.isSuccess ? (
        <Notice tone="ok">{t.done(follow.variables.address)}</Notice>
      ) : (
        <form
          noValidate
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (confirmed && code && isEmail(email)) follow.mutate({ address: email, ...confirmed });
          }}
        >
          <p>{t.lede}</p>
          <TextField
            id="voice-follower"
            label={t.email}
            required
            inputMode="email"
            autoComplete="email"
            value={typed}
            error={tried && !isEmail(email) ? t.emailFault : undefined}
            onChange={(value) => setTyped(String(value))}
          />
          <ConfirmPart
            email={isEmail(email) ? email : ''}
            phone=""
            value={confirmed}
            missing={tried && isEmail(email) && !code}
            onChange={setConfirmed}
          />
          {follow.error && <FailedPart error={follow.error} />}
          <button type="submit" className="btn" disabled={follow.isPending}>
            {t.button}
          </button>
        </form>
      )}
    </details>
  );
}
