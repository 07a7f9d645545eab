import { useWords } from '#/shared/i18n/messages.ts';
import type { Procedure } from './api/procedure.ts';
import { catalogueWords } from './words.ts';

export function StartFiling({ procedure }: { procedure: Procedure }) {
  const t = useWords(catalogueWords).page;
  void procedure;
  return (
    <div>
      <button type="button" className="btn block">
        {t.file}
      </button>
      <p className="small muted">{t.fileNeeds}</p>
    </div>
  );
}
