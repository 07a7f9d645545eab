import { plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon } from '#/shared/ui/icons.tsx';
import type { Published } from './api/feedback.ts';
import { feedbackWords } from './words.ts';

/** A complaint and its answer, as anybody reads them. */
export function PublishedItem({ item, open = false }: { item: Published; open?: boolean }) {
  const t = useWords(feedbackWords);
  const tx = useText();
  return (
    <>
      <p className="meta">
        <span>{t.theme[item.theme]}</span>
        <span>{tx(item.agencyName)}</span>
        <span>{t.received(plainDate(item.receivedOn))}</span>
        <span className={`tag ${item.onTime ? 'ok' : 'bad'}`}>
          {item.onTime ? <CheckIcon /> : <AlertIcon />}
          {item.onTime ? t.onTime : t.late}
        </span>
      </p>
      <p className="written">{item.content}</p>
      <details open={open}>
        <summary>{t.answeredBy(tx(item.answeredBy), plainDate(item.answeredOn))}</summary>
        <p className="written quote">{item.answer}</p>
        {item.rating && <p className="muted small">{t.rating(item.rating)}</p>}
      </details>
    </>
  );
}
