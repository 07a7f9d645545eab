import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '#/config/paths.ts';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { eventWords } from '#/shared/domain/eventWords.ts';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import { actionWords } from './actionWords.ts';
import type { ActionDone } from './useActionForm.ts';
import { workbenchWords } from './words.ts';

export type News = { done: ActionDone } | { changed: Dossier['timeline']; still: boolean };

/** What was just done, or what others did meanwhile. Takes the focus, so that it is heard and the next key starts here. */
export function NewsBox({ news, dossier }: { news: News | undefined; dossier: Dossier }) {
  const t = useWords(workbenchWords);
  const a = useWords(actionWords);
  const { events } = useWords(eventWords);
  const tx = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) box.current?.focus();
  }, [news]);
  return (
    <div role="status" ref={box} tabIndex={-1} className="news">
      {news && 'done' in news && (
        <Notice tone="ok">
          <p>
            <b>{a[news.done.command].done}</b>
          </p>
          {news.done.command === 'ACCEPT' && (
            <>
              <p>{news.done.dossierCode && t.done.code(news.done.dossierCode)}</p>
              <p>{news.done.dueAt && t.done.due(dateTimeLong(news.done.dueAt))}</p>
              <p>
                <Link to={paths.receipt} params={{ id: dossier.id }}>
                  {t.print}
                </Link>
              </p>
            </>
          )}
        </Notice>
      )}
      {news && 'changed' in news && (
        <Notice tone="warn">
          <p>
            <b>{t.conflict.title}</b>
          </p>
          <p>{t.conflict.lede}</p>
          <ul>
            {news.changed.map((entry) => (
              <li key={entry.seq}>
                {`${dateTime(entry.at)} – ${entry.actorName}: ${events[entry.type] ?? entry.type}`}
                {entry.stepName && ` (${tx(entry.stepName)})`}
                {entry.note && `. ${entry.note}`}
              </li>
            ))}
          </ul>
          <p>{news.still ? t.conflict.again : t.conflict.gone}</p>
        </Notice>
      )}
    </div>
  );
}
