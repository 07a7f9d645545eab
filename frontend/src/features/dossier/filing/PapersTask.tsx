import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useConfiguration } from '#/shared/api/configuration.ts';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { typeNames } from '#/shared/domain/usePaperUploads.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { fileSize } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import type { TaskProps } from './FilingPage.tsx';
import { filingWords } from './filingWords.ts';
import { missingPapers } from './progress.ts';

const route = getRouteApi(paths.filing);

export function PapersTask({ dossier, definition, draft }: TaskProps) {
  const t = useWords(filingWords);
  const tx = useText();
  const { back } = route.useSearch();
  const navigate = useNavigate();
  const config = useConfiguration().data;
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 ? missingPapers(definition, dossier.attachments) : [];
  const goOn = () => {
    if (missingPapers(definition, dossier.attachments).length > 0) return setAttempt(attempt + 1);
    void navigate({ to: paths.filing, params: { id: dossier.id }, search: back === 'check' ? { task: 'check' } : {} });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={missing.map((paper) => ({ id: `paper-${paper.code}`, text: t.papers.missing(tx(paper.name)) }))}
      />
      <p className="muted">{tx(definition.name)}</p>
      <PageTitle hasErrors={missing.length > 0}>{t.papers.title}</PageTitle>
      <p className="lede intro">
        {config && t.papers.lede(typeNames(config.acceptedTypes), fileSize(config.maxUploadBytes))}
      </p>
      {definition.papers.map((paper) => (
        <PaperUpload
          key={paper.code}
          dossier={dossier.id}
          paper={paper}
          files={dossier.attachments.filter((file) => file.paper === paper.code)}
          error={missing.includes(paper) ? t.papers.missing(tx(paper.name)) : undefined}
          onChanged={draft.refresh}
        />
      ))}
      <button type="submit" className="btn block">
        {back === 'check' ? t.saveAndBack : t.next}
      </button>
    </form>
  );
}
