import { time } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { filingWords } from './filingWords.ts';
import type { Draft } from './useDraft.ts';

export function SaveStatus({ draft: { status } }: { draft: Draft }) {
  const t = useWords(filingWords);
  return (
    <p className="saved" role="status">
      {status.kind === 'saved' && t.saved(time(status.at))}
      {status.kind === 'saving' && t.saving}
      {status.kind === 'failed' && <b>{t.notSaved}</b>}
    </p>
  );
}
