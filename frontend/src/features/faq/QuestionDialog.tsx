import { useState } from 'react';
import { DeskForm, useMissing } from '#/shared/editorial/DeskForm.tsx';
import { DraftHistory, PublishRow } from '#/shared/editorial/DraftParts.tsx';
import { editorialWords } from '#/shared/editorial/words.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { type Draft, questionDrafts } from './api.ts';
import { FAQ_ROLES } from './roles.ts';
import { faqWords } from './words.ts';

/** A question being written; saved as a draft, then published. */
export function QuestionDialog({ known, onClose }: { known: Draft | undefined; onClose: () => void }) {
  const t = useWords(faqWords).desk;
  const e = useWords(editorialWords);
  const tx = useText();
  const write = questionDrafts.useWrite(known);
  const [agency, setAgency] = useState(known?.agency);
  const [question, setQuestion] = useState(written(known?.content.question));
  const [answer, setAnswer] = useState(written(known?.content.answer));
  const [procedure, setProcedure] = useState(known?.content.procedure ?? '');
  const [source, setSource] = useState(known?.content.source ?? '');
  const [verified, setVerified] = useState(known?.content.verified ?? false);
  const missing = useMissing();
  const submit = () => {
    missing.try();
    if (!agency || !question.vi.trim() || !answer.vi.trim()) return;
    write.mutate(
      {
        agency,
        question: sent(question),
        answer: sent(answer),
        ...(procedure.trim() && { procedure: procedure.trim() }),
        ...(source.trim() && { source: source.trim() }),
        verified,
      },
      { onSuccess: onClose },
    );
  };
  return (
    <DeskForm
      title={known ? e.editFor(tx(known.content.question)) : t.add}
      isNew={!known}
      roles={FAQ_ROLES}
      agency={agency}
      onAgency={setAgency}
      tried={missing.tried}
      saving={write}
      save={e.save}
      onSave={submit}
      onClose={onClose}
      after={
        known && (
          <>
            <PublishRow drafts={questionDrafts} known={known} sure={t.withdrawSure} onDone={onClose} />
            <DraftHistory drafts={questionDrafts} known={known} nameOf={(content) => tx(content.question)} />
          </>
        )
      }
    >
      <WordsField
        id="question"
        label={t.question}
        value={question}
        error={missing.of(question.vi)}
        onChange={setQuestion}
      />
      <WordsField
        id="answer"
        label={t.answer}
        multiline
        value={answer}
        error={missing.of(answer.vi)}
        onChange={setAnswer}
      />
      <TextField
        id="question-procedure"
        label={t.procedure}
        required={false}
        value={procedure}
        onChange={(value) => setProcedure(String(value))}
      />
      <TextField
        id="question-source"
        label={t.source}
        required={false}
        value={source}
        onChange={(value) => setSource(String(value))}
      />
      <label className="cal-choice">
        <input type="checkbox" checked={verified} onChange={(event) => setVerified(event.target.checked)} />
        <span>{t.verified}</span>
      </label>
    </DeskForm>
  );
}
