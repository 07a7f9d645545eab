import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { INTAKE_ROLES } from '#/features/officer/roles.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Loading } from '#/shared/ui/states.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { PapersStep } from './PapersStep.tsx';
import { TypeInStep } from './TypeInStep.tsx';
import { counterWords } from './words.ts';

const route = getRouteApi(paths.counterIntake);

/** Taking in paper: which procedure, who and what, then the papers. Where one is stands in the address. */
export function CounterIntakePage() {
  const t = useWords(counterWords);
  const search = route.useSearch();
  const navigate = useNavigate();
  const me = useMe().data;
  if (!me) return <Loading />;
  if (!me.appointments.some((held) => INTAKE_ROLES.includes(held.role)))
    return (
      <div className="wrap stack">
        <PageTitle>{t.title}</PageTitle>
        <p>{t.notYours}</p>
      </div>
    );
  const { procedure, agency, dossier } = search;
  if (dossier) return <PapersStep key={dossier} id={dossier} />;
  if (procedure && agency)
    return (
      <TypeInStep
        key={`${procedure} ${agency}`}
        procedure={procedure}
        agency={agency}
        me={me}
        onCreated={(id) => void navigate({ to: paths.counterIntake, search: { dossier: id }, replace: true })}
      />
    );
  return (
    <ChooseStep
      me={me}
      onChosen={(code, at) => void navigate({ to: paths.counterIntake, search: { procedure: code, agency: at } })}
    />
  );
}
