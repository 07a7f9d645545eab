import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useText } from '#/shared/i18n/messages.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { Select } from '#/shared/ui/Select.tsx';

/** One of the agencies at which the caller holds one of these roles. */
export function AgencySelect({
  roles,
  label,
  any,
  value,
  error,
  only = () => true,
  onChange,
}: {
  roles: string[];
  label: string;
  any: string;
  value: string | undefined;
  error?: string | undefined;
  only?: (kind: string) => boolean;
  onChange: (code: string | undefined) => void;
}) {
  const tx = useText();
  const agencies = useAgencies(roles).filter((agency) => only(agency.kind));
  return (
    <div className={error ? 'field bad' : 'field'}>
      <FieldErrorText id="agency-err">{error}</FieldErrorText>
      <Select
        label={label}
        any={any}
        value={value}
        options={agencies.map((known) => ({ value: known.code, label: tx(known.name) }))}
        onChange={onChange}
      />
    </div>
  );
}
