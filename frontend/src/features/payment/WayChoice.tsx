import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import type { Way } from './api/waysToPay.ts';
import type { SortedWays } from './ways.ts';
import { paymentWords } from './words.ts';

/** The ways to pay that are open; those that are not, with the reason. Nothing is chosen beforehand. */
export function WayChoice({
  ways: { online, shut },
  value,
  error,
  onChange,
}: {
  ways: SortedWays;
  value: Way | undefined;
  error: string | undefined;
  onChange: (way: Way) => void;
}) {
  const t = useWords(paymentWords).pay;
  return (
    <fieldset className={error ? 'field bad' : 'field'}>
      <legend>{t.how}</legend>
      <FieldErrorText id="pay-way-err">{error}</FieldErrorText>
      {online.map((way, i) => {
        const id = i ? `pay-way-${way}` : 'pay-way';
        return (
          <div className="choice" key={way}>
            <input type="radio" id={id} name="pay-way" checked={value === way} onChange={() => onChange(way)} />
            <label htmlFor={id}>
              {t.way[way]}
              <span className="hint block">{t.wayHint[way]}</span>
            </label>
          </div>
        );
      })}
      {shut.map(({ way, reason }) => (
        <p key={way} className="small muted">
          {t.way[way]}: {t.shut[reason ?? ''] ?? t.unavailable}
        </p>
      ))}
    </fieldset>
  );
}
