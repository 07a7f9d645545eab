import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { queryClient } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { meQuery } from '#/shared/session/me.ts';
import { finishLogin, login } from '#/shared/session/session.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { loginWords } from './loginWords.ts';

// Strict mode runs effects twice; the code of a log-in can be redeemed once.
let finishing: Promise<string> | undefined;

/** Officers who come from the home page go to their work; everybody else goes on where they were. */
async function firstPage(returnTo: string): Promise<string> {
  if (returnTo !== paths.home) return returnTo;
  const me = await queryClient.fetchQuery(meQuery()).catch(() => undefined);
  return me?.appointments.length ? paths.queue.replace('$name', 'my-tasks') : returnTo;
}

/** Where the issuer sends people back to. */
export function LoginDonePage() {
  const t = useWords(loginWords);
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    finishing ??= finishLogin().then(firstPage);
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
