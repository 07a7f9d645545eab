import { useState } from 'react';
import { api } from '#/shared/api/client.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { type Due, owedOf } from '#/shared/domain/dues/dues.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { dateTimeLong, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { dialogWords } from './dialogWords.ts';
import { FeeQuestions, useFeeQuestions } from './FeeQuestions.tsx';
import { requirementOf } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import type { ActionScene } from './useActionForm.ts';

interface Props {
  scene: ActionScene;
}

/** What would be due is reckoned anew when the dialog opens; what is charged, with every answer. */
export function Accept({ scene }: Props) {
  const t = useWords(dialogWords).dialog;
  const questions = useFeeQuestions(scene.dossier);
  const gate = useProcedureOf(scene.dossier).data?.definition.feeGate;
  const params = { path: { code: scene.dossier.procedureCode } };
  const { data } = api.useQuery('get', '/api/v1/procedures/{code}', { params }, { staleTime: 0 });
  const charges = gate === 'BEFORE_PROCESSING' || gate === 'BEFORE_RETURN';
  return (
    <ActionDialog command="ACCEPT" scene={scene} {...(charges && { extra: questions.found, faults: questions.faults })}>
      {data?.dueIfAcceptedNow && (
        <Notice>
          <p>
            {t.due}: <b>{dateTimeLong(data.dueIfAcceptedNow)}</b>
          </p>
        </Notice>
      )}
      {charges && <FeeQuestions dossier={scene.dossier} questions={questions} />}
    </ActionDialog>
  );
}

/** A fee that the officer states, or what another agency has notified. */
export function RequirePayment({ scene }: Props) {
  const d = useWords(duesWords);
  const { gates } = useWords(fieldWords);
  const kind = Object.entries(d.kind).map(([value, label]) => ({ value, label }));
  const gate = Object.entries(gates).map(([value, label]) => ({ value, label }));
  return <ActionDialog command="REQUIRE_PAYMENT" scene={scene} choices={{ kind, gate }} shape={requirementOf} />;
}

/** Another amount, or the procedure's rates applied to what the officer has found. */
export function RevisePayment({ scene }: Props) {
  const { chosen, choices, preset } = useOwed(scene);
  const [due, setDue] = useState(chosen);
  const byRule = owedOf(scene.dossier.dues).some(({ id, lines }) => id === due && !isStated(lines));
  const questions = useFeeQuestions(scene.dossier);
  const watching = {
    ...preset,
    onDraft: (answers: ActionScene['draft']) => {
      setDue(answers.due);
      scene.onDraft(answers);
    },
  };
  const asks = byRule && questions.asked.length > 0;
  return (
    <ActionDialog
      command="REVISE_PAYMENT"
      scene={watching}
      choices={{ due: choices }}
      {...(asks && { extra: questions.found, faults: questions.faults })}
    >
      {asks && <FeeQuestions dossier={scene.dossier} questions={questions} />}
    </ActionDialog>
  );
}

export function CancelPayment({ scene }: Props) {
  const { choices, preset } = useOwed(scene);
  return <ActionDialog command="CANCEL_PAYMENT" scene={preset} choices={{ due: choices }} />;
}

const isStated = (lines: Due['lines']) => lines.some(({ code }) => code === 'STATED');

/** What can be chosen; the only one is chosen already. */
function useOwed(scene: ActionScene) {
  const d = useWords(duesWords);
  const owed = owedOf(scene.dossier.dues);
  const only = owed.length === 1 ? owed[0] : undefined;
  return {
    chosen: scene.draft.due ?? only?.id,
    choices: owed.map((due) => ({
      value: due.id,
      label: `${d.kind[due.kind]}: ${money(due.amount)} – ${due.reason}`,
    })),
    preset: { ...scene, draft: { ...(only && { due: only.id }), ...scene.draft } },
  };
}
