import { type FormEvent, useState } from 'react';
import type { Procedure } from '#/shared/api/procedure.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { FeeLines } from '#/shared/domain/dues/FeeLines.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { CheckboxField, RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { type FeeQuestion, useFeeAssessment } from './api/feeAssessment.ts';
import { badQuantities, CHANNELS, type Channel, type FeeAnswers, questionOf } from './feeQuestion.ts';
import { catalogueWords } from './words.ts';

/** "What would I pay?": the law's rules applied to my case, before I file. */
export function FeeEstimate({ definition }: { definition: Procedure['definition'] }) {
  const t = useWords(catalogueWords).estimate;
  const w = useWords(domainWords);
  const tx = useText();
  const faults = useFaults();
  const inputs = definition.feeInputs;
  const [answers, setAnswers] = useState<FeeAnswers>({ channel: 'ONLINE', typed: {}, ticked: new Set() });
  const [question, setQuestion] = useState<FeeQuestion>();
  const { typed, ticked } = answers;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const bad = badQuantities(inputs, answers).map((code) => [`fee-${code}`, t.badQuantity] as const);
    if (faults.check(Object.fromEntries(bad))) setQuestion(questionOf(inputs, answers));
  };
  const tick = (code: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(code);
    else next.delete(code);
    setAnswers({ ...answers, ticked: next });
  };
  return (
    <details>
      <summary>{t.title}</summary>
      <form noValidate onSubmit={ask} className="stack estimate">
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        <RadioField
          id="fee-channel"
          label={t.channel}
          required
          inline
          value={answers.channel}
          choices={CHANNELS.map((value) => ({ value, label: w.channel[value] }))}
          onChange={(value) => setAnswers({ ...answers, channel: value as Channel })}
        />
        {inputs.map(({ code, kind, label }) =>
          kind === 'QUANTITY' ? (
            <TextField
              key={code}
              id={`fee-${code}`}
              label={tx(label)}
              required
              width="s"
              inputMode="numeric"
              value={typed[code]}
              error={faults.errors[`fee-${code}`]}
              onChange={(value) => setAnswers({ ...answers, typed: { ...typed, [code]: String(value) } })}
            />
          ) : (
            <CheckboxField
              key={code}
              id={`fee-${code}`}
              label={tx(label)}
              required
              value={ticked.has(code)}
              onChange={(value) => tick(code, value === true)}
            />
          ),
        )}
        <p>
          <button type="submit" className="btn alt">
            {t.ask}
          </button>
        </p>
      </form>
      <Answer code={definition.code} question={question} />
    </details>
  );
}

function Answer({ code, question }: { code: string; question: FeeQuestion | undefined }) {
  const all = useWords(catalogueWords);
  const t = all.estimate;
  const d = useWords(duesWords);
  const tx = useText();
  const found = useFeeAssessment(code, question);
  if (!question) return null;
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { lines, total, open, assumed } = found.data;
  return (
    <div role="status" className="stack">
      {lines.length === 0 && open.length === 0 && <p>{all.free}</p>}
      {lines.length > 0 && (
        <>
          <p>
            {d.total}: <b className="num">{money(total)}</b>
          </p>
          <FeeLines lines={lines} />
        </>
      )}
      {assumed.length > 0 && <p className="small muted">{t.assumed}</p>}
      {open.map((fee) => (
        <Notice key={fee.code}>
          <p>{d.open(tx(fee.name))}</p>
          <p className="small">{tx(fee.text)}</p>
        </Notice>
      ))}
      <p className="small muted">{t.notBinding}</p>
    </div>
  );
}
