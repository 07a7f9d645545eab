import type { RouteComponent } from '@tanstack/react-router';
import { useWords } from '#/shared/i18n/messages.ts';
import { login, useSession } from '#/shared/session/session.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Hotline } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { loginWords } from './loginWords.ts';

/** A page for people who are logged in; others are asked to, and come back to it. */
export function withSession(Page: RouteComponent): RouteComponent {
  return function PageForMembers() {
    const { status } = useSession();
    return status === 'anonymous' ? <LoginPage /> : <Page />;
  };
}

function LoginPage() {
  const t = useWords(loginWords);
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <p>{t.privacy}</p>
      <p>
        <button type="button" className="btn block" onClick={() => void login().catch(toast)}>
          {t.button}
        </button>
      </p>
      <Hotline />
    </div>
  );
}
