import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import type { Procedure } from '#/shared/api/procedure.ts';
import { useLimitWords } from '#/shared/domain/limit.ts';
import { dateTimeLong, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { WhyEstimate } from './WhyEstimate.tsx';
import { catalogueWords } from './words.ts';

/** How long, how much, where; and the way in. */
export function FileNow({ procedure }: { procedure: Procedure }) {
  const t = useWords(catalogueWords);
  const tx = useText();
  const limit = useLimitWords();
  const { definition, dueIfAcceptedNow, amount } = procedure;
  return (
    <aside className="card tint stack filenow">
      <dl className="kv one">
        <div>
          <dt>{t.page.time}</dt>
          <dd>{limit(definition.limit)}</dd>
        </div>
        <div>
          <dt>{t.page.cost}</dt>
          <dd>{amount ? t.page.from(money(amount), varies(definition)) : t.free}</dd>
        </div>
        <div>
          <dt>{t.page.where}</dt>
          <dd>{tx(definition.authority)}</dd>
        </div>
        <div>
          <dt>{t.page.due}</dt>
          <dd>
            <time dateTime={dueIfAcceptedNow}>{dateTimeLong(dueIfAcceptedNow)}</time>
          </dd>
        </div>
      </dl>
      <WhyEstimate code={definition.code} />
      {definition.onlineLevel === 'NONE' ? (
        <div>
          <p>
            <b>{t.page.notOnline}</b>
          </p>
          <p>{tx(definition.onlineLevelReason)}</p>
        </div>
      ) : (
        <div>
          <Link className="btn block" to={paths.newFiling} search={{ procedure: definition.code }}>
            {t.page.file}
          </Link>
          <p className="small muted">{t.page.fileNeeds}</p>
        </div>
      )}
      <p className="small">
        <a href={`/api/v1/procedures/${encodeURIComponent(definition.code)}/blank-form`} download>
          {t.page.blankForm}
        </a>
      </p>
      {definition.onlineLevel === 'PARTIAL' && definition.onlineLevelReason && (
        <p className="small">{tx(definition.onlineLevelReason)}</p>
      )}
    </aside>
  );
}

/** Pages, copies or the case change it: then the amount is the least that it costs. */
const varies = ({ fees }: Procedure['definition']) =>
  fees.length > 1 || fees.some(({ rate }) => rate?.per !== undefined || rate?.times !== undefined);
