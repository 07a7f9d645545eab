import { TextField } from '#/shared/form/fields/TextField.tsx';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { changeOf, likelyTenders } from './change.ts';
import { cashierWords } from './words.ts';

/** What the payer gave, and what goes back, reckoned while it is typed. */
export function Tendered({
  owed,
  text,
  given,
  error,
  onChange,
}: {
  owed: number;
  text: string;
  given: number | undefined;
  error: string | undefined;
  onChange: (text: string) => void;
}) {
  const t = useWords(cashierWords).collect;
  const change = changeOf(owed, given);
  return (
    <>
      <TextField
        id="collect-tendered"
        label={t.tendered}
        hint={t.tenderedHint}
        required
        width="m"
        inputMode="numeric"
        value={text}
        error={error}
        onChange={(value) => onChange(String(value))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for questions; these fill the box above */}
      <div role="group" aria-label={t.likely} className="row tenders">
        {likelyTenders(owed).map((amount) => (
          <button key={amount} type="button" className="btn alt sm num" onClick={() => onChange(String(amount))}>
            {money(amount)}
          </button>
        ))}
      </div>
      <p className="change" aria-live="polite">
        {t.change}: <b className="num">{change === undefined ? t.notEnough : money(change)}</b>
      </p>
    </>
  );
}
