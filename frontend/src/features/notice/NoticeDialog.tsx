import { useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { Radios } from '#/shared/ui/Radios.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Draft, useWrite } from './api.ts';
import { DowntimeFields, MomentField } from './DowntimeFields.tsx';
import { sentMoment, typedMoment } from './moments.ts';
import { NoticeHistory, PublishRow } from './NoticeParts.tsx';
import { NOTICE_ROLES } from './roles.ts';
import { noticeWords } from './words.ts';

const KINDS = ['NEWS', 'NOTICE', 'DOWNTIME'] as const;

/** A notice being written; saved as a draft, then published. */
export function NoticeDialog({ known, onClose }: { known: Draft | undefined; onClose: () => void }) {
  const words = useWords(noticeWords);
  const t = words.desk;
  const tx = useText();
  const write = useWrite(known);
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
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && !text.trim() ? t.missing : undefined);
  const submit = () => {
    setTried(true);
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
    <Dialog open wide title={known ? t.editFor(tx(known.content.title)) : t.add} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {!known && (
          <AgencySelect
            roles={NOTICE_ROLES}
            label={t.agency}
            any={t.anyAgency}
            value={agency}
            error={tried && !agency ? t.agencyMissing : undefined}
            onChange={setAgency}
          />
        )}
        <Radios
          name="notice-kind"
          legend={t.kind}
          options={KINDS}
          labels={words.kinds}
          value={kind}
          onChange={setKind}
        />
        <WordsField id="notice-title" label={t.name} value={title} error={missing(title.vi)} onChange={setTitle} />
        <WordsField
          id="notice-body"
          label={t.body}
          multiline
          value={body}
          error={missing(body.vi)}
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
        {write.error ? <FailedPart error={write.error} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={write.isPending}>
            {t.save}
          </button>
        </DialogRow>
      </form>
      {known && <PublishRow known={known} onDone={onClose} />}
      {known && <NoticeHistory known={known} />}
    </Dialog>
  );
}
