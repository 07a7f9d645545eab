import type { Schemas } from '#/shared/api/client.ts';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { duesWords } from './duesWords.ts';

/** Each thing that is to be paid, with its working and the words of the law behind it. */
export function FeeLines({ lines }: { lines: Schemas['FeeLine'][] }) {
  const t = useWords(duesWords);
  const tx = useText();
  return (
    <ul role="list" className="fee-lines">
      {lines.map((line) => (
        <li key={line.code}>
          <p className="fee-line">
            <span>{tx(line.name)}</span> <b className="num nowrap">{money(line.amount)}</b>
          </p>
          <details>
            <summary>{t.why}</summary>
            <ul className="small">
              {line.explanation.map((sentence) => (
                <li key={sentence.vi}>{tx(sentence)}</li>
              ))}
            </ul>
            {line.text && (
              <>
                <p className="small muted">
                  {t.law}
                  {line.legalBasis && `: ${line.legalBasis}`}
                </p>
                <blockquote className="quote small">{tx(line.text)}</blockquote>
                {!line.verified && <p className="small muted">{t.unverified}</p>}
              </>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}
