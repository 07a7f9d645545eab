import { useState } from 'react';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { useSendCode } from './api/feedback.ts';
import { fileWords } from './fileWords.ts';

export interface Confirmed {
  codeId: string;
  code: string;
}

/** A code goes to the contact and comes back; before it does, the browser shows that a person is there. */
export function ConfirmPart({
  email,
  phone,
  value,
  missing,
  onChange,
}: {
  email: string;
  phone: string;
  value: Confirmed | undefined;
  missing: boolean;
  onChange: (value: Confirmed) => void;
}) {
  const t = useWords(fileWords);
  const send = useSendCode();
  const contacts = { EMAIL: email.trim(), SMS: phone.trim() };
  const offered = (['EMAIL', 'SMS'] as const).filter((channel) => contacts[channel]);
  const [chosen, setChosen] = useState<'EMAIL' | 'SMS'>();
  const channel = offered.find((one) => one === chosen) ?? offered[0];
  const sentTo = send.variables?.address;
  return (
    <section aria-labelledby="voice-confirm" className="stack">
      <h2 id="voice-confirm">{t.confirm.title}</h2>
      <p>{t.confirm.body}</p>
      {offered.length > 1 && (
        <RadioField
          id="voice-channel"
          label={t.confirm.channel}
          required
          inline
          value={channel}
          choices={offered.map((one) => ({ value: one, label: t.confirm[one] }))}
          onChange={(one) => setChosen(one as 'EMAIL' | 'SMS')}
        />
      )}
      <p>
        <button
          type="button"
          className="btn alt"
          disabled={!channel || send.isPending}
          onClick={() =>
            channel &&
            send.mutate(
              { channel, address: contacts[channel] },
              { onSuccess: ({ id }) => onChange({ codeId: id, code: '' }) },
            )
          }
        >
          {send.isSuccess ? t.confirm.again : t.confirm.send}
        </button>
      </p>
      <p role="status">{send.isPending ? t.confirm.sending : ''}</p>
      {send.error && <FailedPart error={send.error} />}
      {send.isSuccess && sentTo && <Notice tone="ok">{t.confirm.sent(sentTo)}</Notice>}
      {(value || missing) && (
        <TextField
          id="voice-code"
          label={t.confirm.code}
          required
          width="m"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={value?.code ?? ''}
          error={missing ? t.faults.code : undefined}
          onChange={(code) => value && onChange({ ...value, code: String(code).replace(/\s/g, '') })}
        />
      )}
    </section>
  );
}
