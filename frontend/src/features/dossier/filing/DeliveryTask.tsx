import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { domainWords } from '#/shared/domain/words.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import type { TaskProps } from './FilingPage.tsx';
import { filingWords } from './filingWords.ts';
import { type DeliveryFault, deliveryFaults } from './progress.ts';
import { SaveStatus } from './SaveStatus.tsx';

const route = getRouteApi(paths.filing);
const METHODS = ['ONLINE', 'COUNTER', 'POSTAL'] as const;
/** The field that each fault belongs to. */
const FIELD: Record<DeliveryFault, string> = {
  phone: 'phone',
  phoneForm: 'phone',
  emailForm: 'email',
  method: 'method',
  address: 'address',
};

/** How to reach the applicant, and how the result gets there. */
export function DeliveryTask({ dossier, definition, draft }: TaskProps) {
  const t = useWords(filingWords);
  const w = useWords(domainWords);
  const tx = useText();
  const { back } = route.useSearch();
  const navigate = useNavigate();
  const [faults, setFaults] = useState<DeliveryFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { contact, delivery } = draft;
  const errorOf = (id: string) => {
    const fault = faults.find((known) => FIELD[known] === id);
    return fault && t.delivery.faults[fault];
  };
  const text = (id: string, label: string, value: string | null | undefined, set: (text: string) => void) => ({
    id,
    label,
    required: false,
    error: errorOf(id),
    value: value ?? '',
    onChange: (typed: unknown) => set(String(typed)),
  });
  const setContact = (part: Partial<typeof contact>) => draft.change({ contact: { ...contact, ...part } });
  const setDelivery = (part: Partial<typeof delivery>) => draft.change({ delivery: { ...delivery, ...part } });
  const submit = () => {
    const found = deliveryFaults(draft);
    setFaults(found);
    if (found.length) return setAttempt(attempt + 1);
    void draft.flush();
    void navigate({
      to: paths.filing,
      params: { id: dossier.id },
      search: back === 'check' ? { task: 'check' } : {},
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={faults.map((fault) => ({ id: FIELD[fault], text: t.delivery.faults[fault] }))}
      />
      <p className="muted">{tx(definition.name)}</p>
      <PageTitle hasErrors={faults.length > 0}>{t.delivery.title}</PageTitle>
      <div className="intro" />
      <TextField
        {...text('phone', t.delivery.phone, contact.phone, (phone) => setContact({ phone }))}
        required
        hint={t.delivery.phoneHint}
        inputMode="tel"
        autoComplete="tel"
        width="m"
      />
      <TextField
        {...text('email', t.delivery.email, contact.email, (email) => setContact({ email }))}
        autoComplete="email"
        inputMode="email"
      />
      <RadioField
        id="method"
        label={t.delivery.method}
        required
        error={errorOf('method')}
        value={delivery.method}
        choices={METHODS.map((method) => ({ value: method, label: w.delivery[method] }))}
        onChange={(method) => setDelivery({ method: method as (typeof METHODS)[number] })}
      />
      {delivery.method === 'POSTAL' && (
        <>
          <TextField
            {...text('address', t.delivery.address, delivery.address, (address) => setDelivery({ address }))}
            required
            hint={t.delivery.addressHint}
            autoComplete="street-address"
            multiline
          />
          <TextField
            {...text('recipient', t.delivery.recipient, delivery.recipient, (recipient) => setDelivery({ recipient }))}
            hint={t.delivery.recipientHint}
            autoComplete="name"
          />
        </>
      )}
      <button type="submit" className="btn block">
        {back === 'check' ? t.saveAndBack : t.next}
      </button>
      <SaveStatus draft={draft} />
    </form>
  );
}
