import { useWords } from '#/shared/i18n/messages.ts';
import type { Overall } from './api/ratings.ts';
import { satisfactionWords } from './words.ts';

const ORDER = ['VERY_SATISFIED', 'SATISFIED', 'DISSATISFIED'] as const satisfies Overall[];
const MOUTH: Record<Overall, string> = {
  VERY_SATISFIED: 'M15 28q9 12 18 0z',
  SATISFIED: 'M15 30q9 6 18 0',
  DISSATISFIED: 'M15 34q9-8 18 0',
};

/** Three large faces, each with its words: one tap says it. */
export function Faces({ disabled, onTap }: { disabled: boolean; onTap: (overall: Overall) => void }) {
  const t = useWords(satisfactionWords);
  return (
    <ul role="list" className="faces">
      {ORDER.map((overall) => (
        <li key={overall}>
          <button
            type="button"
            className={`face ${overall.toLowerCase()}`}
            disabled={disabled}
            onClick={() => onTap(overall)}
          >
            <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
              <circle cx="24" cy="24" r="22" />
              <circle className="eye" cx="16" cy="19" r="2.5" />
              <circle className="eye" cx="32" cy="19" r="2.5" />
              <path d={MOUTH[overall]} />
            </svg>
            {t.overall[overall]}
          </button>
        </li>
      ))}
    </ul>
  );
}
