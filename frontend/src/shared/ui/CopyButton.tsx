import { useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { toast } from './toast.tsx';
import { uiWords } from './words.ts';

/** Puts a text on the clipboard and says so. `what`: what the text is, for those who do not see it beside the button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const t = useWords(uiWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="btn alt sm no-print" onClick={() => void copy().catch(toast)}>
        {copied ? t.copiedShort : t.copy}
        <span className="vh"> {what}</span>
      </button>
      <span role="status" className="vh">
        {copied && t.copied(what)}
      </span>
    </>
  );
}
