import { useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Draft, useWrite } from './api.ts';
import { PublishRow, QuestionHistory } from './QuestionParts.tsx';
import { FAQ_ROLES } from './roles.ts';
import { faqWords } from './words.ts';

/** A question being written; saved as a draft, then published. */
export function QuestionDialog({ known, onClose }: { known: Draft | undefined; onClose: () => void }) {
  const t = useWords(faqWords).desk;
  const tx = useText();
  const write = useWrite(known);
  const [agency, setAgency] = useState(known?.agency);
  const [question, setQuestion] = useState(written(known?.content.question));
  const [answer, setAnswer] = useState(written(known?.content.answer));
  const [procedure, setProcedure] = useState(known?.content.procedure ?? '');
  const [source, setSource] = useState(known?.content.source ?? '');
  const [verified, setVerified] = useState(known?.content.verified ?? false);
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && !text.trim() ? t.missing : undefined);
  const submit = () => {
    setTried(true);
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
    <Dialog open wide title={known ? t.editFor(tx(known.content.question)) : t.add} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {!known && (
          <AgencySelect
            roles={FAQ_ROLES}
            label={t.agency}
            any={t.anyAgency}
            value={agency}
            error={tried && !agency ? t.agencyMissing : undefined}
            onChange={setAgency}
          />
        )}
        <WordsField
          id="question"
          label={t.question}
          value={question}
          error={missing(question.vi)}
          onChange={setQuestion}
        />
        <WordsField
          id="answer"
          label={t.answer}
          multiline
          value={answer}
          error={missing(answer.vi)}
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
        {write.error ? <FailedPart error={write.error} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={write.isPending}>
            {t.save}
          </button>
        </DialogRow>
      </form>
      {known && <PublishRow known={known} onDone={onClose} />}
      {known && <QuestionHistory known={known} />}
    </Dialog>
  );
}
