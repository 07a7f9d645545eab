import { useEffect, useRef, useState } from 'react';
import { openPages, type Pages } from './pages.ts';

interface Opened {
  pages?: Pages;
  error?: unknown;
}

/** A file that can be shown: what it is called, what it is, and how to get its bytes. */
export interface Showable {
  id: string;
  name: string;
  mediaType: string;
  bytes: () => Promise<Blob>;
}

/** The pages of a paper while it is shown; its bytes and worker are let go afterwards. */
export function usePages(file: Showable): Opened {
  const [opened, setOpened] = useState<Opened>({});
  const latest = useRef(file);
  latest.current = file;
  const { id, mediaType } = file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bytes of one id are always the same
  useEffect(() => {
    let gone = false;
    let pages: Pages | undefined;
    setOpened({});
    latest.current
      .bytes()
      .then((bytes) => openPages(bytes, mediaType))
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
  }, [id, mediaType]);
  return opened;
}
