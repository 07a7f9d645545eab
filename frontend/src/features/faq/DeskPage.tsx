import { DeskPage as Desk } from '#/shared/editorial/DeskPage.tsx';
import { editorialWords } from '#/shared/editorial/words.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { type Draft, questionDrafts } from './api.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { faqWords } from './words.ts';

const same = (draft: Draft) => JSON.stringify(draft.content) === JSON.stringify(draft.published);

/** The desk where questions are written, published and withdrawn. */
export function DeskPage() {
  const t = useWords(faqWords).desk;
  const { changed } = useWords(editorialWords);
  const tx = useText();
  return (
    <Desk
      drafts={questionDrafts}
      words={t}
      column={t.question}
      nameOf={(draft) => tx(draft.content.question)}
      note={(draft) => (draft.state === 'PUBLISHED' && !same(draft) ? changed : undefined)}
      dialog={(known, onClose) => <QuestionDialog known={known} onClose={onClose} />}
    />
  );
}
