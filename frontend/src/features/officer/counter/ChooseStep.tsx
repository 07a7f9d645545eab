import { useState } from 'react';
import { useAgencies } from '#/features/officer/api/agencies.ts';
import { useProcedureChoices } from '#/features/officer/api/procedures.ts';
import { INTAKE_ROLES } from '#/features/officer/roles.ts';
import { holdsAt } from '#/features/officer/scope.ts';
import { api } from '#/shared/api/client.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Me } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { counterWords } from './words.ts';

/** Agencies that settle the procedure and whose papers this officer takes in. */
function useOffers(code: string, me: Me) {
  const agencies = useAgencies().data ?? [];
  const params = { path: { code } };
  const { data } = api.useQuery('get', '/api/v1/procedures/{code}', { params }, { enabled: code !== '' });
  if (!code || !data || agencies.length === 0) return undefined;
  return data.offers.filter((offer) => holdsAt(offer.receiving.code, agencies, me.appointments, INTAKE_ROLES));
}

export function ChooseStep({ me, onChosen }: { me: Me; onChosen: (procedure: string, agency: string) => void }) {
  const t = useWords(counterWords);
  const tx = useText();
  const [procedure, setProcedure] = useState('');
  const [chosen, setChosen] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { data: procedures, error, refetch } = useProcedureChoices();
  const offers = useOffers(procedure, me);
  const only = offers?.length === 1 ? offers[0]?.competent.code : undefined;
  const agency = only ?? chosen;
  const errors = [
    ...(procedure ? [] : [{ id: 'procedure', text: t.choose.missing.procedure }]),
    ...(procedure && !agency ? [{ id: 'agency', text: t.choose.missing.agency }] : []),
  ];
  const shown = attempt > 0 ? errors : [];
  const errorOf = (id: string) => shown.find((fault) => fault.id === id)?.text;
  const choices = offers?.map(({ competent }) => ({ value: competent.code, label: tx(competent.name) })) ?? [];
  return (
    <div className="wrap">
      <PageTitle hasErrors={shown.length > 0}>{t.title}</PageTitle>
      <ErrorSummary errors={shown} attempt={attempt} />
      <form
        noValidate
        className="act intake"
        onSubmit={(event) => {
          event.preventDefault();
          setAttempt(attempt + 1);
          if (errors.length === 0) onChosen(procedure, agency);
        }}
      >
        <h2>{t.choose.title}</h2>
        {error && <FailedPart error={error} retry={() => void refetch()} />}
        <Combobox
          id="procedure"
          label={t.choose.procedure}
          hint={t.choose.procedureHint}
          required
          error={errorOf('procedure')}
          value={procedure}
          choices={(procedures ?? []).map((known) => ({
            value: known.code,
            label: `${tx(known.name)} (${known.code})`,
          }))}
          onChange={(value) => {
            setProcedure(String(value ?? ''));
            setChosen('');
          }}
        />
        {offers?.length === 0 && <Notice tone="warn">{t.choose.none}</Notice>}
        {only && <p>{t.goesTo(choices[0]?.label ?? '')}</p>}
        {choices.length > 1 && choices.length <= 6 && (
          <RadioField
            id="agency"
            label={t.choose.agency}
            required
            error={errorOf('agency')}
            value={chosen}
            choices={choices}
            onChange={(value) => setChosen(String(value))}
          />
        )}
        {choices.length > 6 && (
          <Combobox
            id="agency"
            label={t.choose.agency}
            required
            error={errorOf('agency')}
            value={chosen}
            choices={choices}
            onChange={(value) => setChosen(String(value ?? ''))}
          />
        )}
        <button type="submit" className="btn">
          {t.choose.next}
        </button>
      </form>
    </div>
  );
}
