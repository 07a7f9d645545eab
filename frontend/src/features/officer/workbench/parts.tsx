import type { Dossier } from '#/features/officer/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { WhyDue } from '#/shared/domain/clock/WhyDue.tsx';
import { Deadline, useWorkingTime } from '#/shared/domain/Deadline.tsx';
import { Steps } from '#/shared/domain/Steps.tsx';
import { AnswerList } from '#/shared/form/AnswerList.tsx';
import type { Answers, FormSchema } from '#/shared/form/engine.ts';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { workbenchWords } from './words.ts';

interface Props {
  dossier: Dossier;
}
/** States in which no clock counts any more. */
export const OVER = ['REFUSED', 'DECIDED', 'RETURNED', 'CLOSED', 'WITHDRAWN'];

/** The form as it reads, the marked answers standing out. */
export function FormPart({ dossier }: Props) {
  const t = useWords(workbenchWords).form;
  const tx = useText();
  const form = useProcedureOf(dossier).data?.definition.form;
  const marks = Object.fromEntries(dossier.supplement?.fields.map((fault) => [fault.name, fault.message]) ?? []);
  return (
    <section className="part" aria-labelledby="form">
      <h2 id="form">{t.title}</h2>
      {form?.ui.steps.map((step) => (
        <div key={step.id} className="form-step">
          <h3>{tx(step.title)}</h3>
          <AnswerList
            schema={form.schema as FormSchema}
            ui={form.ui}
            names={step.fields}
            answers={dossier.form as Answers}
            marks={marks}
          />
        </div>
      ))}
      {form && form.ui.steps.length === 0 && <p>{t.none}</p>}
    </section>
  );
}

/** Every clock that runs or stands still, why it says so, and how much is left. */
export function ClocksPart({ dossier }: Props) {
  const t = useWords(workbenchWords).clocks;
  const tx = useText();
  const running = !OVER.includes(dossier.state);
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t.title}</h2>
      {dossier.clocks.length === 0 && <p className="muted">{t.none}</p>}
      <ul role="list" className="clocks">
        {dossier.clocks.map((clock) => (
          <li key={clock.kind}>
            <h3>{t.kind[clock.kind]}</h3>
            <p>
              <time dateTime={clock.dueAt}>{dateTime(clock.dueAt)}</time>{' '}
              {running && (
                <Deadline
                  remainingMinutes={clock.remainingMinutes}
                  late={clock.late}
                  paused={clock.pausedAt !== undefined && clock.pausedAt !== null}
                />
              )}
            </p>
            <p className="small muted">{tx(clock.text)}</p>
            <WhyDue id={dossier.id} kind={clock.kind} about={dossier.dossierCode ?? dossier.filingReference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StepsPart({ dossier }: Props) {
  const t = useWords(workbenchWords);
  const tx = useText();
  const span = useWorkingTime();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t.steps}</h2>
      <Steps
        steps={dossier.steps.map((step) => ({
          key: step.code,
          title: tx(step.name),
          status: step.status,
          body: (
            <p>
              {tx(step.agency.name)}
              {step.startedAt && `, ${t.since(dateTime(step.startedAt))}`}
              {step.budgetMinutes > 0 && <span className="block">{t.budget(span(step.budgetMinutes))}</span>}
            </p>
          ),
        }))}
      />
    </section>
  );
}

/** Who, how, where: what an officer looks up while talking to the applicant. */
export function FactsPart({ dossier }: Props) {
  const t = useWords(workbenchWords);
  const tx = useText();
  const me = useMe().data?.subject;
  const { applicant, contact, assignee, postal } = dossier;
  const facts: [string, React.ReactNode][] = [
    [t.officer, assignee ? (assignee.subject === me ? t.me : assignee.name) : t.nobody],
    [t.holding, tx(dossier.holdingAgency.name)],
    [t.competent, tx(dossier.competentAgency.name)],
    [t.submitted, dossier.submittedAt && dateTimeLong(dossier.submittedAt)],
    [t.accepted, dossier.acceptedAt && dateTimeLong(dossier.acceptedAt)],
    [t.identity, applicant.identityNumber],
    [t.organisation, applicant.organisationName],
    [t.organisationNumber, applicant.organisationNumber],
    [t.phone, contact.phone],
    [t.email, contact.email],
    [t.address, contact.address],
    [t.postal.slip, postal?.slipNumber],
    [t.postal.taken, postal && dateTime(postal.acceptedByPostAt)],
    [t.postal.handed, postal && (postal.handedOverAt ? dateTime(postal.handedOverAt) : t.postal.notYet)],
  ];
  return (
    <dl className="kv one facts-list">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
