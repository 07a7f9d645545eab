import type { Schemas } from '#/shared/api/client.ts';
import { number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty } from '#/shared/ui/states.tsx';
import type { Indicator, Overall } from './api/ratings.ts';
import { resultWords } from './resultWords.ts';
import { satisfactionWords } from './words.ts';

type Results = Schemas['SatisfactionResults'];
type Result = Schemas['SatisfactionResult'];
const OVERALL = ['VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED'] as const satisfies Overall[];

/** Results of a quarter, of agencies or of officers. */
export function ResultsTable({
  results,
  chosen,
  onQuarter,
  ofOfficers = false,
}: {
  results: Results;
  chosen: string | undefined;
  onQuarter: (quarter: string | undefined) => void;
  ofOfficers?: boolean;
}) {
  const all = useWords(satisfactionWords);
  const t = useWords(resultWords);
  const heads = [
    ...(ofOfficers ? [t.officer] : []),
    t.agency,
    t.raters,
    ...OVERALL.map((overall) => all.overall[overall]),
    t.score,
    t.grade,
  ];
  return (
    <>
      <p>{t.lede}</p>
      <p className="muted small">
        {t.few(results.enough)} {t.proportion}
      </p>
      <Select
        label={t.quarter}
        value={chosen}
        any={t.last}
        options={results.quarters.map((quarter) => ({ value: quarter, label: quarter }))}
        onChange={onQuarter}
      />
      {results.items.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <table className="grid cards">
          <caption>
            {t.list} {results.quarter}
          </caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.items.map((item) => (
              <Row key={`${item.agency} ${item.officerName}`} item={item} ofOfficers={ofOfficers} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ item, ofOfficers }: { item: Result; ofOfficers: boolean }) {
  const all = useWords(satisfactionWords);
  const t = useWords(resultWords);
  const tx = useText();
  const { raters, overall, score } = item;
  return (
    <tr>
      {ofOfficers && <th scope="row">{item.officerName}</th>}
      {ofOfficers ? <td data-l={t.agency}>{tx(item.agencyName)}</td> : <th scope="row">{tx(item.agencyName)}</th>}
      {raters === undefined ? (
        <td colSpan={OVERALL.length + 3} className="muted">
          {t.hidden}
        </td>
      ) : (
        <>
          <td data-l={t.raters} className="n">
            {number(raters)}
          </td>
          {OVERALL.map((one) => (
            <td key={one} data-l={all.overall[one]} className="n">
              {number(((overall?.[one] ?? 0) / raters) * 100)} %
            </td>
          ))}
          <td data-l={t.score}>{score && score.most > 0 ? <Points score={score} /> : '–'}</td>
          <td data-l={t.grade}>{score?.grade ? t.grades[score.grade] : '–'}</td>
        </>
      )}
    </tr>
  );
}

function Points({ score }: { score: Schemas['SatisfactionScore'] }) {
  const all = useWords(satisfactionWords);
  const t = useWords(resultWords);
  return (
    <details>
      <summary>
        {t.of(number(score.total), score.most)} <span className="vh">{t.detail}</span>
      </summary>
      <ul>
        {Object.entries(score.indicators).map(([indicator, points]) => (
          <li key={indicator}>
            {all.indicators[indicator as Indicator].name}: {number(points)}
          </li>
        ))}
      </ul>
    </details>
  );
}
