import type { Procedure } from '#/shared/api/procedure.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { catalogueWords } from './words.ts';

export function Papers({ papers }: { papers: Procedure['definition']['papers'] }) {
  const t = useWords(catalogueWords).page;
  const tx = useText();
  if (papers.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul>
      {papers.map((paper) => (
        <li key={paper.code}>
          {tx(paper.name)}
          {!paper.required && <span className="opt"> ({t.optional})</span>}
          {paper.originals + paper.copies > 0 && (
            <span className="muted">: {t.copies(paper.originals, paper.copies)}</span>
          )}
          {paper.note && <p className="small muted">{tx(paper.note)}</p>}
        </li>
      ))}
    </ul>
  );
}
