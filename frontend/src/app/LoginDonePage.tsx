import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { finishLogin, login } from '#/shared/session/session.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { loginWords } from './loginWords.ts';

// Strict mode runs effects twice; the code of a log-in can be redeemed once.
let finishing: Promise<string> | undefined;

/** Where the issuer sends people back to. */
export function LoginDonePage() {
  const t = useWords(loginWords);
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    finishing ??= finishLogin();
    finishing
      .then((returnTo) => navigate({ href: returnTo, replace: true }))
      .catch(() => setFailed(true))
      .finally(() => {
        finishing = undefined;
      });
  }, [navigate]);
  if (!failed)
    return (
      <div className="wrap" role="status">
        <p>{t.finishing}</p>
      </div>
    );
  return (
    <div className="wrap stack">
      <PageTitle>{t.failedTitle}</PageTitle>
      <p className="lede">{t.failed}</p>
      <p>
        <button type="button" className="btn" onClick={() => void login(paths.home).catch(toast)}>
          {t.button}
        </button>
      </p>
    </div>
  );
}
