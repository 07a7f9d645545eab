import { useState } from 'react';
import { DeskForm, useMissing } from '#/shared/editorial/DeskForm.tsx';
import { DraftHistory, PublishRow } from '#/shared/editorial/DraftParts.tsx';
import { editorialWords } from '#/shared/editorial/words.ts';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Radios } from '#/shared/ui/Radios.tsx';
import { type Draft, noticeDrafts } from './api.ts';
import { DowntimeFields, MomentField } from './DowntimeFields.tsx';
import { sentMoment, typedMoment } from './moments.ts';
import { NOTICE_ROLES } from './roles.ts';
import { noticeWords } from './words.ts';

const KINDS = ['NEWS', 'NOTICE', 'DOWNTIME'] as const;

/** A notice being written; saved as a draft, then published. */
export function NoticeDialog({ known, onClose }: { known: Draft | undefined; onClose: () => void }) {
  const words = useWords(noticeWords);
  const t = words.desk;
  const e = useWords(editorialWords);
  const tx = useText();
  const write = noticeDrafts.useWrite(known);
  const content = known?.content;
  const [agency, setAgency] = useState(known?.agency);
  const [kind, setKind] = useState<(typeof KINDS)[number]>(content?.kind ?? 'NOTICE');
  const [title, setTitle] = useState(written(content?.title));
  const [body, setBody] = useState(written(content?.body));
  const [banner, setBanner] = useState(content?.banner ?? false);
  const [shown, setShown] = useState({ from: typedMoment(content?.shownFrom), to: typedMoment(content?.shownTo) });
  const [down, setDown] = useState({
    from: typedMoment(content?.downFrom),
    to: typedMoment(content?.downTo),
    reason: content?.lateReason ?? '',
  });
  const missing = useMissing();
  const submit = () => {
    missing.try();
    if (!agency || !title.vi.trim() || !body.vi.trim()) return;
    const isDown = kind === 'DOWNTIME';
    write.mutate(
      {
        agency,
        kind,
        title: sent(title),
        body: sent(body),
        banner,
        shownFrom: sentMoment(shown.from),
        shownTo: sentMoment(shown.to),
        downFrom: isDown ? sentMoment(down.from) : undefined,
        downTo: isDown ? sentMoment(down.to) : undefined,
        lateReason: isDown && down.reason.trim() ? down.reason.trim() : undefined,
      },
      { onSuccess: onClose },
    );
  };
  return (
    <DeskForm
      title={known ? e.editFor(tx(known.content.title)) : t.add}
      isNew={!known}
      roles={NOTICE_ROLES}
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
            <PublishRow drafts={noticeDrafts} known={known} sure={t.withdrawSure} onDone={onClose} />
            <DraftHistory drafts={noticeDrafts} known={known} nameOf={(content) => tx(content.title)} />
          </>
        )
      }
    >
      <Radios name="notice-kind" legend={t.kind} options={KINDS} labels={words.kinds} value={kind} onChange={setKind} />
      <WordsField id="notice-title" label={t.name} value={title} error={missing.of(title.vi)} onChange={setTitle} />
      <WordsField
        id="notice-body"
        label={t.body}
        multiline
        value={body}
        error={missing.of(body.vi)}
        onChange={setBody}
      />
      {kind === 'DOWNTIME' && <DowntimeFields agency={agency} down={down} onChange={setDown} />}
      <MomentField
        id="notice-from"
        label={t.shownFrom}
        value={shown.from}
        onChange={(from) => setShown({ ...shown, from })}
      />
      <MomentField id="notice-to" label={t.shownTo} value={shown.to} onChange={(to) => setShown({ ...shown, to })} />
      <label className="cal-choice">
        <input type="checkbox" checked={banner} onChange={(event) => setBanner(event.target.checked)} />
        <span>{t.banner}</span>
      </label>
    </DeskForm>
  );
}
