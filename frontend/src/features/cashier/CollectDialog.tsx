import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { readAmount, sum } from '#/shared/lib/amount.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type Collected, useCollect } from './api/collect.ts';
import type { Owed } from './api/owed.ts';
import { changeOf } from './change.ts';
import { Tendered } from './Tendered.tsx';
import { cashierWords } from './words.ts';

/** How it is paid: cash with what was given and what goes back, or a card with its slip's number. */
export function CollectDialog({
  obligations,
  onDone,
  onClose,
}: {
  obligations: Owed[];
  onDone: (collected: Collected) => void;
  onClose: () => void;
}) {
  const t = useWords(cashierWords).collect;
  const ui = useWords(uiWords);
  const collect = useCollect();
  const faults = useFaults();
  const [method, setMethod] = useState<'CASH' | 'CARD'>();
  const [tendered, setTendered] = useState('');
  const [reference, setReference] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const owed = sum(obligations.map(({ amount }) => amount));
  const given = readAmount(tendered);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const good = faults.check({
      'collect-method': !method && t.missingMethod,
      'collect-tendered': method === 'CASH' && changeOf(owed, given) === undefined && t.missingTendered,
      'collect-reference': method === 'CARD' && !tidy(reference) && t.missingReference,
    });
    if (!good || !method || collect.isPending) return;
    const how = method === 'CASH' ? { tendered: given } : { cardReference: tidy(reference) };
    collect.mutate(
      { obligations: obligations.map(({ id }) => id), method, ...how },
      {
        onSuccess: onDone,
        onError: (error) =>
          setFailure(faults.refuse(error, { tendered: 'collect-tendered', cardReference: 'collect-reference' })),
      },
    );
  };
  return (
    <Dialog open title={t.title(money(owed))} onClose={onClose}>
      <form noValidate onSubmit={send}>
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        <RadioField
          id="collect-method"
          label={t.method}
          required
          inline
          value={method}
          error={faults.errors['collect-method']}
          choices={[
            { value: 'CASH', label: t.cash },
            { value: 'CARD', label: t.card },
          ]}
          onChange={(value) => setMethod(value as 'CASH' | 'CARD')}
        />
        {method === 'CASH' && (
          <Tendered
            owed={owed}
            text={tendered}
            given={given}
            error={faults.errors['collect-tendered']}
            onChange={setTendered}
          />
        )}
        {method === 'CARD' && (
          <TextField
            id="collect-reference"
            label={t.reference}
            required
            width="m"
            value={reference}
            error={faults.errors['collect-reference']}
            onChange={(value) => setReference(String(value))}
          />
        )}
        {failure !== undefined && <FailedPart error={failure} />}
        <div className="row">
          <button type="submit" className="btn" aria-disabled={collect.isPending || undefined}>
            {collect.isPending ? ui.sending : t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
