import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { date, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Paragraphs } from '#/shared/ui/Paragraphs.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { type Question, useVote } from './api.ts';
import { browserWord, hasVoted, rememberVote } from './browser.ts';
import { faqWords } from './words.ts';

/** An answer with what it rests on, and whether it was useful. */
export function Answer({ question, onProcedure = false }: { question: Question; onProcedure?: boolean }) {
  const t = useWords(faqWords);
  const tx = useText();
  const { content } = question;
  return (
    <div className="stack">
      <Paragraphs text={tx(content.answer)} />
      {!content.verified && (
        <Notice tone="warn">
          <p>{t.unverified}</p>
        </Notice>
      )}
      <p className="muted small">
        {content.source && (
          <span className="block">
            {t.source}: {content.source}
          </span>
        )}
        {content.procedure && !onProcedure && (
          <span className="block">
            {t.about}:{' '}
            <Link to={paths.procedure} params={{ code: content.procedure }}>
              {content.procedure}
            </Link>
          </span>
        )}
        <span className="block">{t.updated(date(question.publishedAt))}</span>
      </p>
      <Useful question={question} />
    </div>
  );
}

/** Asked once a browser, answered by nobody in particular. */
function Useful({ question }: { question: Question }) {
  const t = useWords(faqWords);
  const vote = useVote(question.id);
  const [done, setDone] = useState(() => hasVoted(question.id));
  const all = question.useful + question.notUseful;
  const say = (useful: boolean) =>
    vote.mutate(
      { useful, browser: browserWord() },
      {
        onSuccess: () => {
          rememberVote(question.id);
          setDone(true);
        },
      },
    );
  return (
    <div className="no-print">
      {all > 0 && <p className="muted small">{t.votes(number(question.useful), number(all))}</p>}
      <p role="status">{done && t.thanks}</p>
      {!done && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons, nothing to fill in
        <div className="row" role="group" aria-label={t.useful}>
          <span>{t.useful}</span>
          <button type="button" className="btn alt sm" disabled={vote.isPending} onClick={() => say(true)}>
            {t.yes}
          </button>
          <button type="button" className="btn alt sm" disabled={vote.isPending} onClick={() => say(false)}>
            {t.no}
          </button>
        </div>
      )}
      {vote.error ? <FailedPart error={vote.error} /> : null}
    </div>
  );
}
