import type { Command } from '#/features/officer/api/act.ts';
import { useAgencies } from '#/features/officer/api/agencies.ts';
import { useAssignees } from '#/features/officer/api/assignees.ts';
import { OPINION_ROLES, roleWords } from '#/features/officer/roles.ts';
import { holdsAt } from '#/features/officer/scope.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { domainWords } from '#/shared/domain/words.ts';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { dialogWords } from './dialogWords.ts';
import { ApproveExtension, RequestExtension } from './ExtensionDialogs.tsx';
import { QUESTIONS } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import { Accept, CancelPayment, RequirePayment, RevisePayment } from './PaymentDialogs.tsx';
import { ResultUpload } from './ResultUpload.tsx';
import { SupplementDialog } from './SupplementDialog.tsx';
import type { ActionScene } from './useActionForm.ts';
import { workbenchWords } from './words.ts';

/** The dialog of an action: the common one, with what this action needs to say or offer. */
export function ActionDialogs({ command, scene }: { command: Command; scene: ActionScene }) {
  switch (command) {
    case 'REQUEST_SUPPLEMENT':
      return <SupplementDialog scene={scene} />;
    case 'ANSWER_SUPPLEMENT':
      return <AnswerDialog scene={scene} />;
    case 'ACCEPT':
      return <Accept scene={scene} />;
    case 'FORWARD':
      return <Forward scene={scene} />;
    case 'SEND_BACK':
      return <SendBack scene={scene} />;
    case 'TAKE_OVER':
      return <TakeOver scene={scene} />;
    case 'ASSIGN':
      return <Assign scene={scene} />;
    case 'ASK_OPINION':
      return <AskOpinion scene={scene} />;
    case 'ANSWER_OPINION':
      return <AnswerOpinion scene={scene} />;
    case 'REQUIRE_PAYMENT':
      return <RequirePayment scene={scene} />;
    case 'REVISE_PAYMENT':
      return <RevisePayment scene={scene} />;
    case 'CANCEL_PAYMENT':
      return <CancelPayment scene={scene} />;
    case 'REQUEST_EXTENSION':
      return <RequestExtension scene={scene} />;
    case 'APPROVE_EXTENSION':
      return <ApproveExtension scene={scene} />;
    case 'DECIDE':
      return <Decide scene={scene} />;
    case 'RETURN':
      return <Return scene={scene} />;
    default:
      return <ActionDialog command={command} scene={scene} />;
  }
}

interface Props {
  scene: ActionScene;
}

function Forward({ scene }: Props) {
  const t = useWords(dialogWords).dialog;
  const roles = useWords(roleWords);
  const tx = useText();
  const { steps } = scene.dossier;
  const process = useProcedureOf(scene.dossier).data?.definition.process.steps;
  const next = steps[steps.findIndex((step) => step.status === 'CURRENT') + 1];
  const role = process?.find((step) => step.code === next?.code)?.role;
  return (
    <ActionDialog command="FORWARD" scene={scene}>
      {next && (
        <Notice>
          <p>
            {t.gives}: <b>{tx(next.name)}</b>
          </p>
          <p>{role ? t.to(roles[role] ?? role, tx(next.agency.name)) : tx(next.agency.name)}</p>
        </Notice>
      )}
    </ActionDialog>
  );
}

function SendBack({ scene }: Props) {
  const tx = useText();
  const { steps } = scene.dossier;
  const current = steps.findIndex((step) => step.status === 'CURRENT');
  const earlier = steps.slice(0, current < 0 ? undefined : current);
  const choices = earlier.map((step) => ({ value: step.code, label: `${tx(step.name)} (${tx(step.agency.name)})` }));
  return <ActionDialog command="SEND_BACK" scene={scene} choices={{ step: choices }} />;
}

function TakeOver({ scene }: Props) {
  const t = useWords(dialogWords).dialog;
  const { assignee } = scene.dossier;
  const questions = QUESTIONS.TAKE_OVER.map((question) => ({ ...question, required: assignee !== undefined }));
  return (
    <ActionDialog command="TAKE_OVER" scene={scene} questions={assignee ? questions : []}>
      <p>{assignee ? t.taken(assignee.name) : t.free}</p>
    </ActionDialog>
  );
}

function Assign({ scene }: Props) {
  const t = useWords(fieldWords);
  const { data, error, refetch } = useAssignees(scene.dossier.id, true);
  const officers = (data ?? []).filter((officer) => officer.subject !== scene.dossier.assignee?.subject);
  const choices = officers.map((officer) => ({ value: officer.subject, label: officer.name }));
  return (
    <ActionDialog command="ASSIGN" scene={scene} choices={{ assignee: choices }}>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {data && officers.length === 0 && <Notice tone="warn">{t.nobody}</Notice>}
    </ActionDialog>
  );
}

/** Agencies of the same legal order as the competent one, but the one that asks. */
function AskOpinion({ scene }: Props) {
  const tx = useText();
  const { data } = useAgencies();
  const { competentAgency, holdingAgency } = scene.dossier;
  const order = data?.find((agency) => agency.code === competentAgency.code)?.ruleSet;
  const agency = (data ?? [])
    .filter((known) => known.ruleSet === order && known.kind !== 'ONE_STOP' && known.code !== holdingAgency.code)
    .map((known) => ({ value: known.code, label: tx(known.name) }));
  return <ActionDialog command="ASK_OPINION" scene={scene} choices={{ agency }} />;
}

/** The question that was put to an agency of this officer. */
function AnswerOpinion({ scene }: Props) {
  const t = useWords(workbenchWords).opinions;
  const d = useWords(dialogWords).dialog;
  const tx = useText();
  const { data } = useAgencies();
  const held = useMe().data?.appointments ?? [];
  const unanswered = scene.dossier.opinions.filter((opinion) => !opinion.answeredAt);
  const open = unanswered.find((opinion) => holdsAt(opinion.agency, data ?? [], held, OPINION_ROLES)) ?? unanswered[0];
  const agency = data?.find((known) => known.code === open?.agency);
  return (
    <ActionDialog command="ANSWER_OPINION" scene={scene} opinion={open?.id}>
      {open && (
        <div>
          <p>
            <b>{d.asks(agency ? tx(agency.name) : open.agency)}</b>
          </p>
          <blockquote className="quote">{open.question}</blockquote>
          <p className="small muted">{t.due(dateTimeLong(open.dueAt))}</p>
        </div>
      )}
    </ActionDialog>
  );
}

function Decide({ scene }: Props) {
  const { outcomes } = useWords(fieldWords);
  const outcome = Object.entries(outcomes).map(([value, label]) => ({ value, label }));
  return (
    <ActionDialog command="DECIDE" scene={scene} choices={{ outcome }}>
      {scene.dossier.allowedActions.includes('ATTACH') && <ResultUpload dossier={scene.dossier} />}
    </ActionDialog>
  );
}

function Return({ scene }: Props) {
  const t = useWords(dialogWords).dialog;
  const { delivery: ways } = useWords(domainWords);
  const method = Object.entries(ways).map(([value, label]) => ({ value, label }));
  const { delivery } = scene.dossier;
  return (
    <ActionDialog command="RETURN" scene={scene} choices={{ method }}>
      {delivery.method && (
        <Notice>
          <p>{t.deliver([ways[delivery.method], delivery.recipient, delivery.address].filter(Boolean).join(', '))}</p>
        </Notice>
      )}
    </ActionDialog>
  );
}
