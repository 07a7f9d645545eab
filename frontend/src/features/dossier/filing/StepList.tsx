import { useWords } from '#/shared/i18n/messages.ts';
import { CheckIcon } from '#/shared/ui/icons.tsx';
import { filingWords } from './filingWords.ts';

export function StepList({ titles, current }: { titles: string[]; current: number }) {
  const t = useWords(filingWords);
  return (
    <aside className="steps" aria-label={t.steps}>
      <h2>{t.steps}</h2>
      <ol role="list">
        {titles.map((title, i) => (
          <li
            key={title}
            className={i < current ? 'done' : undefined}
            aria-current={i === current ? 'step' : undefined}
          >
            <span aria-hidden="true">{i < current ? <CheckIcon /> : i + 1}</span>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
