import { DeskPage } from '#/shared/editorial/DeskPage.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { noticeDrafts } from './api.ts';
import { NoticeDialog } from './NoticeDialog.tsx';
import { noticeWords } from './words.ts';

/** The desk where notices are written, published and withdrawn. */
export function NoticeDeskPage() {
  const words = useWords(noticeWords);
  const tx = useText();
  return (
    <DeskPage
      drafts={noticeDrafts}
      words={{ ...words.desk, none: words.none }}
      column={words.desk.name}
      nameOf={(draft) => tx(draft.content.title)}
      note={(draft) => words.kinds[draft.content.kind]}
      dialog={(known, onClose) => <NoticeDialog known={known} onClose={onClose} />}
    />
  );
}
