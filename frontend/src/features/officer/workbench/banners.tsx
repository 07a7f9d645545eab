import type { Dossier } from '#/features/officer/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { eventWords } from '#/shared/domain/eventWords.ts';
import { labelOf } from '#/shared/form/describe.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import { bannerWords } from './bannerWords.ts';

/** What stands out about the dossier now: a request under way, a fee, an outcome. */
export function Banners({ dossier }: { dossier: Dossier }) {
  const t = useWords(bannerWords).outcome;
  const { outcome: outcomes } = useWords(eventWords);
  const { supplement, outcome } = dossier;
  return (
    <>
      <Apology dossier={dossier} />
      {supplement && (
        <Notice tone={supplement.answeredAt ? 'info' : 'warn'}>
          <Asked dossier={dossier} supplement={supplement} />
        </Notice>
      )}
      {outcome && (
        <Notice tone={outcome.kind === 'GRANTED' ? 'ok' : 'warn'}>
          <p>
            <b>{`${t.title}: ${outcomes[outcome.kind]}`}</b>
            {outcome.resultNumber && ` – ${t.number} ${outcome.resultNumber}`}
          </p>
          <p className="quote">{outcome.summary}</p>
          {outcome.legalBasis && <p className="small">{t.basis(outcome.legalBasis)}</p>}
          {outcome.returnedAt && <p>{t.received(outcome.receivedBy ?? '', dateTime(outcome.returnedAt))}</p>}
        </Notice>
      )}
    </>
  );
}

/** That a letter of apology is owed, asked for, out or declined. */
function Apology({ dossier }: { dossier: Dossier }) {
  const t = useWords(bannerWords).extension;
  const { extension, state, clocks } = dossier;
  const late = state === 'IN_PROGRESS' && clocks.some(({ kind, late }) => kind === 'SETTLEMENT' && late);
  const owed = late && extension?.status !== 'APPROVED';
  return (
    <>
      {owed && extension?.status !== 'REQUESTED' && (
        <Notice tone="bad">
          <p>
            <b>{t.first}</b>
          </p>
          <p>{t.firstWhy}</p>
        </Notice>
      )}
      {extension && (
        <Notice tone={extension.status === 'APPROVED' ? 'info' : 'warn'}>
          <p>
            <b>{t.status[extension.status]}</b>
          </p>
          <p>{t.moves(dateTime(extension.oldDueAt), dateTime(extension.dueAt))}</p>
          <p className="quote">{extension.reason}</p>
          {extension.late && <p>{t.late}</p>}
          <p className="small">{t.asked(extension.requestedBy, dateTime(extension.requestedAt))}</p>
          {extension.answeredBy && extension.answeredAt && (
            <p className="small">{t.answered(extension.answeredBy, dateTime(extension.answeredAt))}</p>
          )}
          {extension.answer && <p className="quote">{extension.answer}</p>}
        </Notice>
      )}
    </>
  );
}

function Asked({ dossier, supplement }: { dossier: Dossier; supplement: NonNullable<Dossier['supplement']> }) {
  const t = useWords(bannerWords).supplement;
  const language = useLanguage();
  const tx = useText();
  const definition = useProcedureOf(dossier).data?.definition;
  const paperName = (code: string) => {
    const paper = definition?.papers.find((known) => known.code === code);
    return paper ? tx(paper.name) : code;
  };
  const lines = [
    ...supplement.fields.map((fault) => ({
      label: labelOf(fault.name, undefined, definition?.form.ui.fields[fault.name], language),
      ...fault,
    })),
    ...supplement.papers.map((fault) => ({ label: paperName(fault.name), ...fault })),
  ];
  return (
    <>
      <p>
        <b>{t.title}</b> – {supplement.answeredAt ? t.answered(dateTime(supplement.answeredAt)) : t.open}
      </p>
      <p className="quote">{supplement.reason}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.name}>
            <b>{line.label}</b>: {line.message}
          </li>
        ))}
      </ul>
      <p className="small">
        {t.asked(dateTime(supplement.requestedAt))}. {t.due(dateTime(supplement.dueAt))}.
        {supplement.legalBasis && ` ${t.basis(supplement.legalBasis)}.`}
      </p>
      {supplement.answer && (
        <p>
          <b>{t.answer}</b>: {supplement.answer}
        </p>
      )}
    </>
  );
}
