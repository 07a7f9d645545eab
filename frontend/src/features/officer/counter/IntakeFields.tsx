import { ActionField } from '#/features/officer/workbench/ActionField.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import type { Intake, IntakeField } from './intake.ts';
import { counterWords } from './words.ts';

/** What each question is called; who applies for an organisation is asked in other words. */
export function useIntakeLabels() {
  const t = useWords(counterWords);
  return (field: IntakeField, intake: Intake): string =>
    ({
      channel: t.channel.label,
      kind: t.applicant.kind,
      name: intake.kind === 'ORGANISATION' ? t.applicant.agentName : t.applicant.name,
      identityNumber: t.applicant.identityNumber,
      organisationName: t.applicant.organisationName,
      organisationNumber: t.applicant.organisationNumber,
      phone: t.contact.phone,
      email: t.contact.email,
      address: t.contact.address,
      method: t.delivery.method,
      deliveryAddress: t.delivery.address,
      recipient: t.delivery.recipient,
      slipNumber: t.postal.slip,
      takenAt: t.postal.taken,
    })[field];
}

interface Props {
  intake: Intake;
  faults: Partial<Record<IntakeField, string>>;
  kinds: string[];
  mayChooseChannel: boolean;
  onChange: (field: IntakeField, value: string) => void;
}

/** Who applies, through which channel, how to reach them and how they get the result. */
export function IntakeFields({ intake, faults, kinds, mayChooseChannel, onChange }: Props) {
  const t = useWords(counterWords);
  const w = useWords(domainWords);
  const labels = useIntakeLabels();
  const field = (name: IntakeField, required = false) => ({
    id: `intake-${name}`,
    label: labels(name, intake),
    required,
    error: faults[name],
    value: intake[name],
    onChange: (value: unknown) => onChange(name, String(value ?? '')),
  });
  const isOrganisation = intake.kind === 'ORGANISATION';
  return (
    <>
      {mayChooseChannel && (
        <RadioField
          {...field('channel', true)}
          choices={(['COUNTER', 'POSTAL'] as const).map((value) => ({ value, label: t.channel[value] }))}
        />
      )}
      {intake.channel === 'POSTAL' && (
        <>
          <TextField {...field('slipNumber', true)} width="m" />
          <ActionField
            question={{ name: 'takenAt', kind: 'moment', required: true }}
            id="intake-takenAt"
            label={t.postal.taken}
            hint={t.postal.takenHint}
            choices={[]}
            error={faults.takenAt}
            value={intake.takenAt}
            onChange={(value) => onChange('takenAt', value)}
          />
        </>
      )}
      <h2>{t.applicant.title}</h2>
      {kinds.length > 1 && (
        <RadioField
          {...field('kind', true)}
          inline
          choices={kinds.map((value) => ({ value, label: t.applicant.kinds[value] ?? value }))}
        />
      )}
      {isOrganisation && (
        <>
          <TextField {...field('organisationName', true)} />
          <TextField {...field('organisationNumber')} width="m" inputMode="numeric" />
        </>
      )}
      <TextField {...field('name', true)} />
      <TextField {...field('identityNumber')} width="m" inputMode="numeric" />
      <h2>{t.contact.title}</h2>
      <TextField {...field('phone', true)} width="m" inputMode="tel" />
      <TextField {...field('email')} />
      <TextField {...field('address')} />
      <h2>{t.delivery.title}</h2>
      <RadioField
        {...field('method', true)}
        choices={(['COUNTER', 'POSTAL', 'ONLINE'] as const).map((value) => ({ value, label: w.delivery[value] }))}
      />
      {intake.method === 'POSTAL' && (
        <>
          <TextField {...field('deliveryAddress', true)} />
          <TextField {...field('recipient')} />
        </>
      )}
    </>
  );
}
