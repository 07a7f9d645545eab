import { useState } from 'react';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type Followed, useAttach, useComplainantAct } from './api/feedback.ts';
import { fileWords } from './fileWords.ts';

/** What the agency asked, and its answer. */
export function InformPart({ item }: { item: Followed }) {
  const t = useWords(fileWords).followed;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const act = useComplainantAct(item.reference);
  if (!item.question) return null;
  const information = typed.trim();
  return (
    <section aria-labelledby="voice-question">
      <h2 id="voice-question">{t.question}</h2>
      <p className="written quote">{item.question.question}</p>
      {item.question.information && (
        <>
          <h3>{t.informed}</h3>
          <p className="written">{item.question.information}</p>
        </>
      )}
      {item.allowedActions.includes('GIVE_INFORMATION') && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (information) act.mutate({ act: 'information', body: { information } });
          }}
        >
          <TextField
            id="voice-information"
            label={t.information}
            required
            multiline
            value={typed}
            error={tried && !information ? t.question : undefined}
            onChange={(value) => setTyped(String(value))}
          />
          {act.error && <FailedPart error={act.error} />}
          <button type="submit" className="btn" disabled={act.isPending}>
            {t.give}
          </button>
        </form>
      )}
    </section>
  );
}

/** One to five, once. */
export function RatePart({ item }: { item: Followed }) {
  const t = useWords(fileWords).followed;
  const [chosen, setChosen] = useState<string>();
  const act = useComplainantAct(item.reference);
  if (item.rating) return <Notice tone="ok">{t.thanks(item.rating)}</Notice>;
  if (!item.allowedActions.includes('RATE')) return null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) act.mutate({ act: 'rating', body: { rating: Number(chosen) } });
      }}
    >
      <RadioField
        id="voice-rating"
        label={t.rate}
        required
        value={chosen}
        choices={t.ratings.map((label, i) => ({ value: String(i + 1), label })).toReversed()}
        onChange={(value) => setChosen(String(value))}
      />
      {act.error && <FailedPart error={act.error} />}
      <button type="submit" className="btn alt" disabled={!chosen || act.isPending}>
        {t.rateButton}
      </button>
    </form>
  );
}

export function AttachPart({ item }: { item: Followed }) {
  const t = useWords(fileWords).followed;
  const attach = useAttach(item.reference);
  if (!item.allowedActions.includes('ATTACH')) return null;
  return (
    <div className="field">
      <label htmlFor="voice-file">{t.attach}</label>
      <p className="hint" id="voice-file-hint">
        {t.attachHint}
      </p>
      <input
        id="voice-file"
        type="file"
        accept="application/pdf,image/*"
        aria-describedby="voice-file-hint"
        disabled={attach.isPending}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) attach.mutate(file);
        }}
      />
      <p role="status">{attach.isPending ? t.attaching : ''}</p>
      {attach.error && <FailedPart error={attach.error} />}
    </div>
  );
}

export function WithdrawPart({ item }: { item: Followed }) {
  const t = useWords(fileWords).followed;
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const act = useComplainantAct(item.reference);
  if (!item.allowedActions.includes('WITHDRAW')) return null;
  return (
    <p className="no-print">
      <button type="button" className="btn alt danger-alt" onClick={() => setOpen(true)}>
        {t.withdraw}
      </button>
      <Dialog open={open} title={t.sureTitle} onClose={() => setOpen(false)}>
        <p>{t.sure}</p>
        {act.error && <FailedPart error={act.error} />}
        <div className="row">
          <button
            type="button"
            className="btn"
            disabled={act.isPending}
            onClick={() => act.mutate({ act: 'withdrawal', body: {} }, { onSuccess: () => setOpen(false) })}
          >
            {t.withdraw}
          </button>
          <button type="button" className="btn alt" onClick={() => setOpen(false)}>
            {ui.cancel}
          </button>
        </div>
      </Dialog>
    </p>
  );
}
