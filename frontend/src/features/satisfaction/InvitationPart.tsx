import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '#/config/paths.ts';
import { plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { type Invitation, useRate } from './api/ratings.ts';
import { DetailForm } from './DetailForm.tsx';
import { Faces } from './Faces.tsx';
import { satisfactionWords } from './words.ts';

/** One thing that may be rated: the tap, and after it what is optional. */
export function InvitationPart({
  item,
  dossier,
  brief = false,
  onRated,
}: {
  item: Invitation;
  dossier: string;
  /** At the counter: the tap and no more. */
  brief?: boolean;
  onRated?: () => void;
}) {
  const t = useWords(satisfactionWords);
  const tx = useText();
  const rate = useRate(dossier);
  const thanks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rate.isSuccess && item.rated) thanks.current?.focus();
  }, [rate.isSuccess, item.rated]);
  return (
    <section aria-labelledby={`rate-${item.token}`} className="section">
      <h2 id={`rate-${item.token}`}>{t.on(t.occasion[item.occasion], plainDate(item.on))}</h2>
      <p>{tx(item.agencyName)}</p>
      {!item.rated && (
        <Faces
          disabled={rate.isPending}
          onTap={(overall) => rate.mutate({ token: item.token, overall }, { onSuccess: () => onRated?.() })}
        />
      )}
      {rate.error && <FailedPart error={rate.error} />}
      {item.rated && (
        <div ref={thanks} tabIndex={-1}>
          <Notice tone="ok">{rate.isSuccess ? t.thanks : t.already}</Notice>
        </div>
      )}
      {item.rated && !brief && !item.detailed && (
        <details className="section">
          <summary>{t.more}</summary>
          <DetailForm dossier={dossier} token={item.token} />
        </details>
      )}
      {item.detailed && !brief && <p>{t.sent}</p>}
      {item.rated && !brief && (
        <p>
          <b>{t.write}</b> {t.writeBody}{' '}
          <Link
            to={paths.newFeedback}
            search={{ about: 'PROCEDURE', agency: item.agency, procedure: item.procedureCode }}
          >
            {t.writeLink}
          </Link>
        </p>
      )}
    </section>
  );
}
