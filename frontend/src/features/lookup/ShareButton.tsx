import { useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { toast } from '#/shared/ui/toast.tsx';
import { statusWords } from './statusWords.ts';

/** The phone's own share sheet, or the address on the clipboard. */
export function ShareButton({ title }: { title: string }) {
  const t = useWords(statusWords);
  const [copied, setCopied] = useState(false);
  const share = async () => {
    const url = location.href;
    if (typeof navigator.share === 'function') return navigator.share({ title, url });
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  const failed = (error: unknown) => {
    // Closing the share sheet is not a failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) toast(error);
  };
  return (
    <>
      <button type="button" className="btn alt" onClick={() => void share().catch(failed)}>
        {t.share}
      </button>
      <span role="status" className="small">
        {copied && t.copied}
      </span>
    </>
  );
}
