import { useRef, useState } from 'react';
import { useDeskAct, useRedaction } from '#/features/feedback/api/desk.ts';
import { type Mark, stretches, withMark } from '#/features/feedback/redaction.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { deskWords } from './deskWords.ts';

const PARTS = ['TITLE', 'CONTENT', 'ANSWER'] as const satisfies Mark['part'][];
const KINDS = ['NAME', 'PHONE', 'IDENTITY', 'EMAIL', 'NUMBER', 'OTHER'] as const satisfies Mark['kind'][];

/** What goes out and what is masked: suggested by a machine, decided by the officer. */
export function PublishDialog({ id, onClose, onDone }: { id: string; onClose: () => void; onDone: () => void }) {
  const t = useWords(deskWords);
  const found = useRedaction(id);
  return (
    <Dialog open wide title={t.actions.PUBLISH} onClose={onClose}>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.data ? (
        <Editor id={id} proposal={found.data} onClose={onClose} onDone={onDone} />
      ) : (
        !found.error && <Loading />
      )}
    </Dialog>
  );
}

function Editor({
  id,
  proposal,
  onClose,
  onDone,
}: {
  id: string;
  proposal: Schemas['RedactionProposal'];
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useWords(deskWords);
  const ui = useWords(uiWords);
  const [marks, setMarks] = useState<Mark[]>(proposal.marks);
  const act = useDeskAct(id);
  const texts = { TITLE: proposal.title, CONTENT: proposal.content, ANSWER: proposal.answer };
  const left = isProblem(act.error) ? act.error.violations.map((fault) => fault.field.toUpperCase()) : [];
  return (
    <>
      <p>{t.publish.lede}</p>
      {PARTS.map((part) => (
        <PartEditor key={part} part={part} text={texts[part]} marks={marks} onChange={setMarks} />
      ))}
      <section aria-labelledby="voice-preview" className="card">
        <h3 id="voice-preview">{t.publish.preview}</h3>
        {PARTS.map((part) => (
          <p key={part} className="written">
            {stretches(texts[part], part, marks)
              .map((one) => (one.mark ? `[${t.publish.kinds[one.mark.kind]}]` : one.text))
              .join('')}
          </p>
        ))}
      </section>
      {act.error && <FailedPart error={act.error} />}
      {left.length > 0 && (
        <p>
          {t.publish.left}{' '}
          {PARTS.filter((part) => left.includes(part))
            .map((part) => t.publish.parts[part])
            .join(', ')}
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="btn"
          disabled={act.isPending}
          onClick={() => act.mutate({ action: 'PUBLISH', body: { marks } }, { onSuccess: onDone })}
        >
          {t.publish.confirm}
        </button>
        <button type="button" className="btn alt" onClick={onClose}>
          {ui.cancel}
        </button>
      </div>
    </>
  );
}

/** The text stands in a read-only box, where a selection can be made with mouse and keyboard alike. */
function PartEditor({
  part,
  text,
  marks,
  onChange,
}: {
  part: Mark['part'];
  text: string;
  marks: Mark[];
  onChange: (marks: Mark[]) => void;
}) {
  const t = useWords(deskWords);
  const box = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState<Mark['kind']>('NAME');
  const masked = stretches(text, part, marks).filter((one) => one.mark);
  return (
    <fieldset className="field">
      <legend>{t.publish.parts[part]}</legend>
      <textarea
        ref={box}
        className="input"
        readOnly
        rows={part === 'TITLE' ? 1 : 4}
        value={text}
        aria-label={t.publish.parts[part]}
      />
      <div className="row">
        <Select
          label={t.publish.kind}
          value={kind}
          any={t.publish.kinds.OTHER}
          options={KINDS.map((one) => ({ value: one, label: t.publish.kinds[one] }))}
          onChange={(one) => setKind(one ?? 'OTHER')}
        />
        <button
          type="button"
          className="btn alt sm"
          onClick={() => {
            const { selectionStart: from, selectionEnd: to } = box.current ?? { selectionStart: 0, selectionEnd: 0 };
            onChange(withMark(marks, { part, from, to, kind }));
          }}
        >
          {t.publish.mask}
        </button>
      </div>
      <ul role="list" className="chips">
        {masked.map((one) => (
          <li key={one.from}>
            <button
              type="button"
              className="btn alt sm"
              onClick={() => onChange(marks.filter((mark) => mark !== one.mark))}
            >
              {t.publish.unmask(one.text)}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
