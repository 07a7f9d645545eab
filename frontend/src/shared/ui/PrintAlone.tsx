import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

const ALONE = 'print-alone';

/** A button that prints what it is given on a sheet of its own, and nothing of the page around it. */
export function PrintAlone({ label, children }: { label: string; children: ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    const page = document.documentElement;
    page.classList.add(ALONE);
    addEventListener('afterprint', done);
    globalThis.print();
    return () => {
      removeEventListener('afterprint', done);
      page.classList.remove(ALONE);
    };
  }, [printing]);
  return (
    <>
      <button type="button" className="btn alt sm no-print" onClick={() => setPrinting(true)}>
        {label}
      </button>
      {printing && createPortal(<main className="sheet">{children}</main>, document.body)}
    </>
  );
}
