import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useReviewShift } from './api/reviewShift.ts';
import { cashierWords } from './words.ts';

/** The accountant's second look. */
export function ReviewShift({ id }: { id: string }) {
  const t = useWords(cashierWords).shifts;
  const ui = useWords(uiWords);
  const [note, setNote] = useState('');
  const review = useReviewShift(id);
  const said = tidy(note);
  return (
    <section className="card tint stack no-print" aria-labelledby="review">
      <h2 id="review">{t.review}</h2>
      <p>{t.reviewLede}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!review.isPending) review.mutate(said ? { note: said } : {});
        }}
      >
        <TextField
          id="review-note"
          label={t.reviewNote}
          required={false}
          multiline
          value={note}
          onChange={(value) => setNote(String(value))}
        />
        {review.error && <FailedPart error={review.error} />}
        <button type="submit" className="btn" aria-disabled={review.isPending || undefined}>
          {review.isPending ? ui.sending : t.reviewButton}
        </button>
      </form>
    </section>
  );
}
