import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useTakeIn } from '#/features/officer/api/takeIn.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useProcedure } from '#/shared/api/procedure.ts';
import { errorText } from '#/shared/form/describe.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { type Answers, asked, clean, type FieldError, type FormSchema, validate } from '#/shared/form/engine.ts';
import { FormFields } from '#/shared/form/FormFields.tsx';
import { formWords } from '#/shared/form/words.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Me } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { IntakeFields, useIntakeLabels } from './IntakeFields.tsx';
import { EMPTY, type Intake, type IntakeField, intakeFaults, requestOf, withPrefill } from './intake.ts';
import { counterWords } from './words.ts';

interface Props {
  procedure: string;
  agency: string;
  me: Me;
  onCreated: (id: string) => void;
}

/** Who applies, how to reach them, and the form: everything on one page, for somebody who does it all day. */
export function TypeInStep(props: Props) {
  const { data, error, refetch } = useProcedure(props.procedure);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <TypeIn {...props} data={data} />;
}

function TypeIn({ procedure, agency, me, onCreated, data }: Props & { data: Schemas['Procedure'] }) {
  const t = useWords(counterWords);
  const f = useWords(formWords);
  const tx = useText();
  const language = useLanguage();
  const labels = useIntakeLabels();
  const { form, applicantKinds, name } = data.definition;
  const schema = form.schema as FormSchema;
  const postalOnly = !me.appointments.some((held) => held.role === 'INTAKE_OFFICER');
  const [intake, setIntake] = useState<Intake>({
    ...EMPTY,
    channel: postalOnly ? 'POSTAL' : 'COUNTER',
    kind: applicantKinds.length === 1 ? (applicantKinds[0] as Intake['kind']) : '',
  });
  const [typed, setTyped] = useState<Answers>({});
  const [faults, setFaults] = useState<Partial<Record<IntakeField, string>>>({});
  const [formFaults, setFormFaults] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const takeIn = useTakeIn();
  const answers = withPrefill(typed, form.ui.fields, intake);
  const competent = data.offers.find((offer) => offer.competent.code === agency)?.competent;

  const check = () => {
    const mine: Partial<Record<IntakeField, string>> = {};
    for (const [field, kind] of Object.entries(intakeFaults(intake, new Date())))
      mine[field as IntakeField] = t.faults[kind](labels(field as IntakeField, intake));
    const theirs = validate(
      schema,
      answers,
      form.ui.steps.flatMap((step) => step.fields),
    );
    setFaults(mine);
    setFormFaults(theirs);
    setAttempt((n) => n + 1);
    return Object.keys(mine).length + theirs.length === 0;
  };
  const send = async () => {
    if (takeIn.isPending || !check()) return;
    const dossier = requestOf(intake, procedure, agency, clean(schema, answers));
    const { slipNumber, takenAt } = intake;
    const post = { slipNumber: slipNumber.trim(), acceptedByPostAt: new Date(`${takenAt}:00+07:00`) };
    try {
      const receipt = await takeIn.mutateAsync({
        dossier,
        post:
          intake.channel === 'POSTAL' ? { ...post, acceptedByPostAt: post.acceptedByPostAt.toISOString() } : undefined,
      });
      onCreated(receipt.id);
    } catch (error) {
      if (isProblem(error)) fromServer(error.violations);
    }
  };
  const fromServer = (violations: { field: string; in: string; code: string; message: string }[]) => {
    const { properties } = asked(schema, answers);
    const last = (field: string) => field.split(/[./]/).at(-1) ?? '';
    setFormFaults(
      violations
        .filter((v) => last(v.field) in properties)
        .map((v) => ({ name: last(v.field), keyword: v.code, message: v.message })),
    );
    const mine = violations.map((v) => [last(v.field), v.message]).filter(([field]) => field && field in EMPTY);
    setFaults(Object.fromEntries(mine));
    setAttempt((n) => n + 1);
  };
  const { properties } = asked(schema, answers);
  const errors = [
    ...Object.entries(faults).map(([field, text]) => ({ id: `intake-${field}`, text })),
    ...formFaults.map((fault) => ({
      id: fault.name,
      text: errorText(fault, properties[fault.name], form.ui.fields[fault.name], language, f),
    })),
  ];
  return (
    <div className="wrap">
      <PageTitle hasErrors={errors.length > 0}>{t.title}</PageTitle>
      <p>
        <b>{tx(name)}</b> <span className="muted small">{procedure}</span>
      </p>
      <p>
        {competent && t.goesTo(tx(competent.name))} <Link to={paths.counterIntake}>{t.change}</Link>
      </p>
      <ErrorSummary errors={errors} attempt={attempt} />
      <form
        noValidate
        className="act intake"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <IntakeFields
          intake={intake}
          faults={faults}
          kinds={applicantKinds}
          mayChooseChannel={!postalOnly}
          onChange={(field, value) => setIntake({ ...intake, [field]: value })}
        />
        {form.ui.steps.map((step) => (
          <section key={step.id} aria-labelledby={`step-${step.id}`}>
            <h2 id={`step-${step.id}`}>{tx(step.title)}</h2>
            <FormFields
              schema={schema}
              ui={form.ui}
              names={step.fields}
              answers={answers}
              errors={formFaults}
              onChange={(field, value) => setTyped({ ...typed, [field]: value })}
            />
          </section>
        ))}
        {takeIn.error && errors.length === 0 && <FailedPart error={takeIn.error} />}
        <button type="submit" className="btn" aria-disabled={takeIn.isPending || undefined}>
          {takeIn.isPending ? t.sending : t.create}
        </button>
      </form>
    </div>
  );
}
