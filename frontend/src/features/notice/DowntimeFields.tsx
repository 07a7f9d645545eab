import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import { useDowntimeLimit } from './api.ts';
import { noticeWords } from './words.ts';

export interface Down {
  from: string;
  to: string;
  reason: string;
}

/** From when to when the system stands still, how early that has to be said, and why it was not. */
export function DowntimeFields({
  agency,
  down,
  onChange,
}: {
  agency: string | undefined;
  down: Down;
  onChange: (down: Down) => void;
}) {
  const t = useWords(noticeWords).desk;
  const tx = useText();
  const limit = useDowntimeLimit(agency).data;
  return (
    <>
      {limit && (
        <Notice>
          <p>{t.limit(tx(limit.text), dateTimeLong(limit.earliest))}</p>
          <p className="muted small">
            {limit.legalBasis} {!limit.verified && t.unverified}
          </p>
        </Notice>
      )}
      <MomentField
        id="down-from"
        label={t.downFrom}
        value={down.from}
        onChange={(from) => onChange({ ...down, from })}
      />
      <MomentField id="down-to" label={t.downTo} value={down.to} onChange={(to) => onChange({ ...down, to })} />
      <TextField
        id="down-late"
        label={t.lateReason}
        required={false}
        value={down.reason}
        onChange={(reason) => onChange({ ...down, reason: String(reason) })}
      />
    </>
  );
}

/** A day and an hour, in Vietnam's time. */
export function MomentField({
  id,
  label,
  value,
  onChange,
}: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
