import { useEffect, useRef } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from '#/shared/ui/words.ts';

/** The field's own box: the id may sit on the box or, for a group, on its first choice. */
export function focusField(id: string) {
  const element = document.getElementById(id);
  const box = element?.matches('input,textarea,select,button')
    ? element
    : element?.querySelector<HTMLElement>('input,textarea,select,button');
  box?.focus();
  (box?.closest('fieldset,.field') ?? box)?.scrollIntoView({ block: 'start' });
}

/** All faults of the page on top; takes the focus at every attempt. Each line leads to its field. */
export function ErrorSummary({ errors, attempt }: { errors: { id: string; text: string }[]; attempt: number }) {
  const t = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <h2 id="summary-title">{t.errorTitle}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(error.id);
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
