import type { ReactNode } from 'react';
import type { Procedure } from '#/shared/api/procedure.ts';
import { money, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FeeEstimate } from './FeeEstimate.tsx';
import { Papers } from './Papers.tsx';
import { catalogueWords } from './words.ts';

/** The twelve parts that the law prescribes for a procedure (NĐ 63/2010, Điều 8), each with its own address. */
export function LegalParts({ procedure: { definition, offers } }: { procedure: Procedure }) {
  const t = useWords(catalogueWords).page;
  const tx = useText();
  const parts: { id: keyof typeof t.parts; body: ReactNode }[] = [
    {
      id: 'sequence',
      body: (
        <ol>
          {definition.sequence.map((step) => (
            <li key={step.vi}>{tx(step)}</li>
          ))}
        </ol>
      ),
    },
    {
      id: 'channels',
      body: (
        <dl className="pairs">
          {definition.channels.map((way) => (
            <div key={way.channel}>
              <dt>{t.channel[way.channel] ?? way.channel}</dt>
              <dd>{tx(way.note)}</dd>
            </div>
          ))}
        </dl>
      ),
    },
    { id: 'papers', body: <Papers papers={definition.papers} /> },
    { id: 'sets', body: <p>{t.setsCount(definition.sets)}</p> },
    {
      id: 'limit',
      body: (
        <>
          <p>{tx(definition.limit.text)}</p>
          <p className="small muted">
            {t.legal}: {definition.limit.legalBasis}
          </p>
        </>
      ),
    },
    { id: 'applicants', body: <p>{tx(definition.applicants)}</p> },
    {
      id: 'authority',
      body: (
        <>
          <p>{tx(definition.authority)}</p>
          <details>
            <summary>{t.offices}</summary>
            <ul>
              {offers.map((offer) => (
                <li key={offer.competent.code}>
                  {tx(offer.competent.name)}: {tx(offer.receiving.name)}
                  {offer.receiving.address && <>, {tx(offer.receiving.address)}</>}
                  {offer.receiving.phone && <>, {offer.receiving.phone}</>}
                </li>
              ))}
            </ul>
          </details>
        </>
      ),
    },
    {
      id: 'results',
      body: (
        <ul>
          {definition.results.map((result) => (
            <li key={result.code}>{tx(result.name)}</li>
          ))}
        </ul>
      ),
    },
    { id: 'fees', body: <FeesPart definition={definition} /> },
    { id: 'form', body: <p>{tx(definition.formName)}</p> },
    { id: 'conditions', body: <p>{definition.conditions ? tx(definition.conditions) : t.noConditions}</p> },
    {
      id: 'basis',
      body: (
        <ul>
          {definition.legalBasis.map((law) => (
            <li key={law.number}>
              <b className="nowrap">{law.number}</b> {tx(law.title)}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <div className="parts">
      {parts.map(({ id, body }) => (
        <section key={id} id={id}>
          <h2>{t.parts[id]}</h2>
          <div className="stack">{body}</div>
        </section>
      ))}
    </div>
  );
}

function FeesPart({ definition }: { definition: Procedure['definition'] }) {
  return (
    <>
      <Fees fees={definition.fees} />
      {definition.fees.length > 0 && <FeeEstimate definition={definition} />}
    </>
  );
}

function Fees({ fees }: { fees: Procedure['definition']['fees'] }) {
  const t = useWords(catalogueWords);
  const tx = useText();
  if (fees.length === 0) return <p>{t.free}</p>;
  return (
    <dl className="pairs">
      {fees.map((fee) => (
        <div key={fee.code}>
          <dt>
            {tx(fee.name)}
            {fee.when.channels.length > 0 &&
              ` (${fee.when.channels.map((way) => t.page.channel[way] ?? way).join(', ')})`}
          </dt>
          <dd>
            <p>
              <b>
                <Rate rate={fee.rate} />
              </b>
            </p>
            <p>{tx(fee.text)}</p>
            {fee.reliefs.length > 0 && (
              <details>
                <summary>{t.page.reliefs}</summary>
                <ul className="small">
                  {fee.reliefs.map((relief) => (
                    <li key={relief.code}>
                      {`${tx(relief.name)}: −${relief.percent}%`}
                      {relief.legalBasis && ` (${relief.legalBasis})`}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <p className="small muted">
              {fee.legalBasis && `${t.page.legal}: ${fee.legalBasis}; `}
              {!fee.verified && t.page.feeUnverified}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The first price with its unit; the words of the law say the rest. */
function Rate({ rate }: { rate: Procedure['definition']['fees'][number]['rate'] }) {
  const t = useWords(catalogueWords);
  const tx = useText();
  if (!rate) return t.page.rateSetElsewhere;
  const amount = rate.steps[0]?.amount ?? 0;
  if (!amount) return t.free;
  return rate.unit ? `${number(amount)} ${tx(rate.unit)}` : money(amount);
}
