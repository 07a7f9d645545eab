import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

/** The agency's letter of apology with its new appointment, once its head has signed it. */
export function ApologyNotice({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).apology;
  const tx = useText();
  const { extension, competentAgency } = dossier;
  if (!extension) return null;
  return (
    <Notice tone="warn">
      <h2>{t.title(tx(competentAgency.name))}</h2>
      <p>
        {t.instead(dateTimeLong(extension.oldDueAt))} <b>{t.now(dateTimeLong(extension.dueAt))}</b>
      </p>
      <p className="quote">{extension.reason}</p>
      {extension.answeredBy && extension.answeredAt && (
        <p className="small">{t.by(extension.answeredBy, dateTimeLong(extension.answeredAt))}</p>
      )}
    </Notice>
  );
}
