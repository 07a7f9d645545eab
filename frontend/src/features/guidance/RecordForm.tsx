import { useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Radios } from '#/shared/ui/Radios.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Guidance, useRecord } from './api.ts';
import { GUIDANCE_ROLES } from './roles.ts';
import { guidanceWords } from './words.ts';

const CHANNELS = ['COUNTER', 'PHONE', 'ONLINE', 'POST'] as const;
const EMPTY = { procedure: '', asker: '', question: '', advice: '' };

/** Who asked in general terms, about what, and what was said. */
export function RecordForm() {
  const t = useWords(guidanceWords);
  const record = useRecord();
  const [agency, setAgency] = useState<string>();
  const [channel, setChannel] = useState<Guidance['channel']>('COUNTER');
  const [said, setSaid] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && !text.trim() ? t.missing : undefined);
  const field = (name: keyof typeof EMPTY) => ({
    id: `guidance-${name}`,
    value: said[name],
    onChange: (value: unknown) => {
      record.reset();
      setSaid((now) => ({ ...now, [name]: String(value) }));
    },
  });
  const submit = () => {
    setTried(true);
    const { procedure, ...rest } = said;
    if (!agency || Object.values(rest).some((text) => !text.trim())) return;
    record.mutate(
      { agency, channel, ...rest, ...(procedure.trim() && { procedure: procedure.trim() }) },
      {
        onSuccess: () => {
          setSaid(EMPTY);
          setTried(false);
        },
      },
    );
  };
  return (
    <form
      noValidate
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <AgencySelect
        roles={GUIDANCE_ROLES}
        label={t.desk}
        any={t.choose}
        value={agency}
        only={(kind) => kind === 'ONE_STOP'}
        error={tried && !agency ? t.deskMissing : undefined}
        onChange={setAgency}
      />
      <Radios
        name="guidance-channel"
        legend={t.channel}
        options={CHANNELS}
        labels={t.channels}
        value={channel}
        onChange={setChannel}
      />
      <TextField label={t.procedure} required={false} {...field('procedure')} />
      <TextField label={t.asker} hint={t.askerHint} required error={missing(said.asker)} {...field('asker')} />
      <TextField label={t.question} required error={missing(said.question)} {...field('question')} />
      <TextField label={t.advice} required multiline error={missing(said.advice)} {...field('advice')} />
      {record.error ? <FailedPart error={record.error} /> : null}
      <p role="status">{record.isSuccess && t.saved}</p>
      <p>
        <button type="submit" className="btn" disabled={record.isPending}>
          {t.save}
        </button>
      </p>
    </form>
  );
}
