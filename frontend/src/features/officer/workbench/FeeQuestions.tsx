import { useDeferredValue, useState } from 'react';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { api, type Schemas } from '#/shared/api/client.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { FeeLines } from '#/shared/domain/dues/FeeLines.tsx';
import { CheckboxField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dayOf, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { readNumber } from './fields.ts';
import { fieldWords } from './fieldWords.ts';

const MOST = 10_000;
type Input = Schemas['FeeInput'];

/** What an officer has found that the fee depends on: only what differs from the form is sent. */
export interface Found {
  categories: string[];
  quantities: Record<string, number>;
}

/** Everything counted, and what an officer finds in the papers; what the form itself says is not asked again. */
export function useFeeQuestions(dossier: Dossier) {
  const { fault } = useWords(fieldWords);
  const tx = useText();
  const definition = useProcedureOf(dossier).data?.definition;
  const asked = (definition?.feeInputs ?? []).filter((input) => input.kind === 'QUANTITY' || !input.field);
  const [ticked, setTicked] = useState<string[]>([]);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const faults: Record<string, string> = {};
  const quantities: Record<string, number> = {};
  for (const input of asked) {
    const text = typed[input.code]?.trim();
    if (!text) continue;
    const n = readNumber(text);
    if (Number.isSafeInteger(n) && n >= 1 && n <= MOST) quantities[input.code] = n;
    else faults[`fee-${input.code}`] = fault('number', tx(input.label), 1, MOST);
  }
  const formSays = (input: Input) => (dossier.form as Record<string, unknown>)[input.field ?? ''];
  return {
    asked,
    faults,
    found: { categories: ticked, quantities } satisfies Found,
    isTicked: (input: Input) => ticked.includes(input.code),
    tick: (input: Input, on: boolean) =>
      setTicked((all) => (on ? [...all, input.code] : all.filter((code) => code !== input.code))),
    typedOf: (input: Input) => typed[input.code] ?? String(formSays(input) ?? ''),
    type: (input: Input, text: string) => setTyped((all) => ({ ...all, [input.code]: text })),
  };
}

/** The questions, and what they come to. */
export function FeeQuestions({
  dossier,
  questions,
}: {
  dossier: Dossier;
  questions: ReturnType<typeof useFeeQuestions>;
}) {
  const tx = useText();
  return (
    <>
      {questions.asked.map((input) =>
        input.kind === 'QUANTITY' ? (
          <TextField
            key={input.code}
            id={`act-fee-${input.code}`}
            label={tx(input.label)}
            required={false}
            inputMode="numeric"
            width="s"
            error={questions.faults[`fee-${input.code}`]}
            value={questions.typedOf(input)}
            onChange={(value) => questions.type(input, String(value ?? ''))}
          />
        ) : (
          <CheckboxField
            key={input.code}
            id={`act-fee-${input.code}`}
            label={tx(input.label)}
            required
            value={questions.isTicked(input)}
            onChange={(value) => questions.tick(input, value === true)}
          />
        ),
      )}
      <FeePreview dossier={dossier} found={questions.found} />
    </>
  );
}

/** What the rules come to for this dossier, reckoned by the server as it would reckon it on sending. */
function FeePreview({ dossier, found }: { dossier: Dossier; found: Found }) {
  const t = useWords(duesWords);
  const tx = useText();
  const stated = useDeferredValue(JSON.stringify(found));
  const { data, error, refetch } = api.useQuery('post', '/api/v1/procedures/{code}/fee-assessments', {
    params: { path: { code: dossier.procedureCode } },
    body: {
      channel: dossier.channel,
      form: dossier.form,
      ...(dossier.submittedAt && { day: dayOf(new Date(dossier.submittedAt)) }),
      ...(dossier.assurance !== undefined && { assurance: dossier.assurance }),
      ...(JSON.parse(stated) as Found),
    },
  });
  if (error) return <FailedPart error={error} retry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Notice>
      <p aria-live="polite">
        {t.total}: <b className="num">{money(data.total)}</b>
      </p>
      <FeeLines lines={data.lines} />
      {data.open.map((open) => (
        <p key={open.code}>{t.open(tx(open.name))}</p>
      ))}
      {data.assumed.length > 0 && <p>{t.assumed}</p>}
    </Notice>
  );
}
