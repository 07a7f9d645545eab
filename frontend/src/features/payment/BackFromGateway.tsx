import { useWords } from '#/shared/i18n/messages.ts';
import { login, useSession } from '#/shared/session/session.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Hotline } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { ResultPage } from './ResultPage.tsx';
import { resultWords } from './resultWords.ts';

/** Where a gateway sends the payer back to. The way there ended the session of this page: who they are is asked anew. */
export function BackFromGateway() {
  const t = useWords(resultWords).result;
  const { status } = useSession();
  if (status !== 'anonymous') return <ResultPage />;
  return (
    <div className="wrap stack">
      <PageTitle>{t.back}</PageTitle>
      <p className="lede">{t.backHelp}</p>
      <p>
        <button type="button" className="btn block" onClick={() => void login().catch(toast)}>
          {t.signIn}
        </button>
      </p>
      <Hotline />
    </div>
  );
}
