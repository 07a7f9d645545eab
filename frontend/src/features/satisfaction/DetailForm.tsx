import { useState } from 'react';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Answers, type Indicator, useDetail } from './api/ratings.ts';
import { satisfactionWords } from './words.ts';

const INDICATORS = [
  'TOTAL_TIME',
  'UNIT_TIME',
  'CONTACTS',
  'BODIES',
  'ONE_STOP',
  'PUBLICATION',
  'ATTITUDE',
  'FEEDBACK',
  'ONLINE',
] as const satisfies Indicator[];

/** The nine indicators; none must be answered, none is answered beforehand. */
export function DetailForm({ dossier, token }: { dossier: string; token: string }) {
  const t = useWords(satisfactionWords);
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const detail = useDetail(dossier);
  const empty = Object.keys(answers).length === 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!empty) detail.mutate({ token, answers });
      }}
    >
      <p>{t.moreLede}</p>
      {INDICATORS.map((indicator) => (
        <RadioField
          key={indicator}
          id={`indicator-${indicator}`}
          label={t.indicators[indicator].question}
          required={false}
          value={answers[indicator]}
          choices={t.indicators[indicator].choices.map((label, i) => ({ value: String(i), label })).toReversed()}
          onChange={(value) => setAnswers((now) => ({ ...now, [indicator]: Number(value) as 0 | 1 | 2 }))}
        />
      ))}
      <p role="alert">{tried && empty ? t.nothingSaid : ''}</p>
      {detail.error && <FailedPart error={detail.error} />}
      <button type="submit" className="btn" disabled={detail.isPending}>
        {t.send}
      </button>
    </form>
  );
}
