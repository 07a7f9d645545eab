import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Answer } from './Answer.tsx';
import { useQuestions } from './api.ts';
import { faqWords } from './words.ts';

/** What is often asked about one procedure; nothing when nobody asks. */
export function ProcedureQuestions({ code }: { code: string }) {
  const t = useWords(faqWords);
  const tx = useText();
  const items = useQuestions(code).data?.pages[0]?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="wrap section">
      <h2>{t.onProcedure}</h2>
      {items.map((item) => (
        <details key={item.id} className="faq">
          <summary>{tx(item.content.question)}</summary>
          <Answer question={item} onProcedure />
        </details>
      ))}
    </section>
  );
}
