import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { closeWords } from './closeWords.ts';
import { type Counts, DENOMINATIONS, type Denomination, readCount } from './denominations.ts';

/** A box for each note. Enter would send the form; the arrow keys go from note to note, as on a till. */
export function CountTable({
  counts,
  errors,
  onChange,
}: {
  counts: Counts;
  errors: Record<string, string>;
  onChange: (denomination: number, typed: string) => void;
}) {
  const t = useWords(closeWords).close;
  const move = (from: Denomination, by: number) => {
    const next = DENOMINATIONS[DENOMINATIONS.indexOf(from) + by];
    if (next === undefined) return;
    const box = document.getElementById(`count-${next}`);
    if (box instanceof HTMLInputElement) {
      box.focus();
      box.select();
    }
  };
  return (
    <table className="grid counts">
      <caption className="vh">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="n">
            {t.denomination}
          </th>
          <th scope="col">{t.count}</th>
          <th scope="col" className="n">
            {t.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {DENOMINATIONS.map((denomination) => {
          const id = `count-${denomination}`;
          return (
            <tr key={denomination} className={errors[id] ? 'bad' : undefined}>
              <th scope="row" className="n">
                {money(denomination)}
              </th>
              <td>
                <input
                  id={id}
                  className="input s num"
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={5}
                  aria-label={t.countOf(denomination)}
                  aria-invalid={errors[id] ? true : undefined}
                  value={counts[denomination] ?? ''}
                  onChange={(event) => onChange(denomination, event.target.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
                    event.preventDefault();
                    move(denomination, event.key === 'ArrowDown' ? 1 : -1);
                  }}
                />
              </td>
              <td className="n">{money(denomination * (readCount(counts[denomination]) ?? 0))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
