import { useEffect, useState } from 'react';
import { type Attachment, attachmentBytes } from '#/shared/domain/attachment.tsx';
import { openPages, type Pages } from './pages.ts';

interface Opened {
  pages?: Pages;
  error?: unknown;
}

/** The pages of a paper while it is shown; its bytes and worker are let go afterwards. */
export function usePages(dossier: string, attachment: Attachment): Opened {
  const [opened, setOpened] = useState<Opened>({});
  useEffect(() => {
    let gone = false;
    let pages: Pages | undefined;
    setOpened({});
    attachmentBytes(dossier, attachment.id)
      .then((bytes) => openPages(bytes, attachment.mediaType))
      .then((found) => {
        pages = found;
        if (gone) found.close();
        else setOpened({ pages: found });
      })
      .catch((error: unknown) => {
        if (!gone) setOpened({ error });
      });
    return () => {
      gone = true;
      pages?.close();
    };
  }, [dossier, attachment.id, attachment.mediaType]);
  return opened;
}
