import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from './words.ts';

let firstPage = true;

/**
 * The page's h1. Names the browser's tab and, after moving within the app, takes the focus so that a screen reader starts
 * here. Give it a `key` where the page changes its subject without a new address (steps of a form).
 */
export function PageTitle({
  children,
  hasErrors = false,
  className,
  after,
}: {
  children: string;
  hasErrors?: boolean;
  className?: string;
  after?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const t = useWords(uiWords);
  useEffect(() => {
    document.title = `${hasErrors ? t.errorPrefix : ''}${children} – ${t.site}`;
  }, [children, hasErrors, t]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
      {after}
    </h1>
  );
}
