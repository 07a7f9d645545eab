import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { readAmount } from '#/shared/lib/amount.ts';
import { useMe } from '#/shared/session/me.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useOpenShift } from './api/openShift.ts';
import { cashierWords } from './words.ts';

/** Where, and with how much in the drawer. */
export function OpenShift() {
  const t = useWords(cashierWords).open;
  const ui = useWords(uiWords);
  const tx = useText();
  const agencies = useAgencies(['CASHIER']);
  const posts = (useMe().data?.appointments ?? []).filter(({ role }) => role === 'CASHIER');
  const [agency, setAgency] = useState<string>();
  const [float, setFloat] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const faults = useFaults();
  const begin = useOpenShift();
  // An officer of one post works there; another place of the same scope can still be chosen.
  const chosen = agency ?? (posts.length === 1 ? posts[0]?.agency : undefined);
  const amount = readAmount(float);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const good = faults.check({
      'shift-agency': !chosen && t.missingAgency,
      'shift-float': amount === undefined && t.missingFloat,
    });
    if (!good || !chosen || amount === undefined || begin.isPending) return;
    begin.mutate(
      { agency: chosen, openingFloat: amount },
      {
        onError: (error) => setFailure(faults.refuse(error, { agency: 'shift-agency', openingFloat: 'shift-float' })),
      },
    );
  };
  return (
    <form noValidate onSubmit={send}>
      <h2>{t.title}</h2>
      <p className="intro">{t.lede}</p>
      <ErrorSummary errors={faults.list} attempt={faults.attempt} />
      <Combobox
        id="shift-agency"
        label={t.agency}
        required
        value={chosen}
        error={faults.errors['shift-agency']}
        choices={agencies.map((known) => ({ value: known.code, label: tx(known.name) }))}
        onChange={(value) => setAgency(value === undefined ? '' : String(value))}
      />
      <TextField
        id="shift-float"
        label={t.float}
        hint={t.floatHint}
        required
        width="m"
        inputMode="numeric"
        value={float}
        error={faults.errors['shift-float']}
        onChange={(value) => setFloat(String(value))}
      />
      {failure !== undefined && <FailedPart error={failure} />}
      <p>
        <button type="submit" className="btn" aria-disabled={begin.isPending || undefined}>
          {begin.isPending ? ui.sending : t.button}
        </button>
      </p>
    </form>
  );
}
