import { useLimitWords } from '#/shared/domain/limit.ts';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { ProcedureSummary } from './api/procedures.ts';
import { catalogueWords } from './words.ts';

/** Online or not, how long, what it costs. */
export function ProcedureMeta({ procedure }: { procedure: ProcedureSummary }) {
  const t = useWords(catalogueWords);
  const tx = useText();
  const limit = useLimitWords();
  return (
    <div className="meta">
      <span className={`tag ${procedure.onlineLevel === 'FULL' ? 'ok' : 'info'}`}>
        {t.online[procedure.onlineLevel]}
      </span>
      <span>{tx(procedure.field.name)}</span>
      <span>{t.levels[procedure.level]}</span>
      <span>{limit(procedure.limit)}</span>
      <span>{procedure.amount ? money(procedure.amount) : t.free}</span>
    </div>
  );
}
