import { useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { ApplyDialog } from './ApplyDialog.tsx';
import { type Content, type Draft, useDiscard, useSave, type Year } from './api/calendars.ts';
import { CsvDialog } from './CsvDialog.tsx';
import { DayDialog } from './DayDialog.tsx';
import { draftWords } from './draftWords.ts';
import { HoursDialog } from './HoursDialog.tsx';
import { MovesPart } from './MovesPart.tsx';
import { OutageDialog } from './OutageDialog.tsx';
import { calendarWords } from './words.ts';
import { YearGrid } from './YearGrid.tsx';

type Open = 'hours' | 'outage' | 'csv' | 'apply' | 'discard' | Schemas['YearDay'] | undefined;

/** Where a draft is written: days on the grid, the rest in dialogs; then what would move, and the application. */
export function DraftDesk({ draft, year, onGone }: { draft: Draft; year: Year | undefined; onGone: () => void }) {
  const t = useWords(draftWords);
  const words = useWords(calendarWords);
  const tx = useText();
  const [open, setOpen] = useState<Open>();
  const [news, setNews] = useState('');
  const save = useSave(draft);
  const close = () => setOpen(undefined);
  const write = (content: Content) =>
    save.mutate(content, {
      onSuccess: () => {
        close();
        setNews(t.saved);
      },
    });
  const dialog = { draft, onSave: write, onClose: close, failure: save.error, busy: save.isPending };
  const openDay = typeof open === 'object' ? open : undefined;
  return (
    <section className="cal-desk" aria-label={words.drafted}>
      <div className="no-print">
        <Notice>{words.nothing}</Notice>
      </div>
      <p role="status" className="no-print">
        {news}
      </p>
      <div className="row no-print">
        {(['hours', 'outage', 'csv'] as const).map((what) => (
          <button key={what} type="button" className="btn alt sm" onClick={() => setOpen(what)}>
            {t[what].button}
          </button>
        ))}
      </div>
      <p className="no-print">{t.help}</p>
      {year && <YearGrid days={year.days} onPick={setOpen} />}
      {draft.content.outages.length > 0 && (
        <ul className="no-print">
          {draft.content.outages.map((outage) => (
            <li key={outage.from}>
              {tx(outage.reason)}{' '}
              <button
                type="button"
                className="linkish danger"
                onClick={() =>
                  write({ ...draft.content, outages: draft.content.outages.filter((other) => other !== outage) })
                }
              >
                {t.outage.remove(tx(outage.reason))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!open && save.error && <FailedPart error={save.error} />}
      <MovesPart key={draft.revision} draft={draft} />
      <div className="row no-print">
        <button type="button" className="btn" onClick={() => setOpen('apply')}>
          {t.apply.button}
        </button>
        <button type="button" className="btn alt" onClick={() => setOpen('discard')}>
          {t.discard.button}
        </button>
      </div>
      {openDay && <DayDialog {...dialog} day={openDay} />}
      {open === 'hours' && <HoursDialog {...dialog} />}
      {open === 'outage' && <OutageDialog {...dialog} />}
      {open === 'csv' && (
        <CsvDialog
          draft={draft}
          onClose={close}
          onDone={() => {
            close();
            setNews(t.saved);
          }}
        />
      )}
      {open === 'apply' && <ApplyDialog draft={draft} onClose={close} onDone={onGone} />}
      {open === 'discard' && <DiscardDialog draft={draft} onClose={close} onDone={onGone} />}
    </section>
  );
}

function DiscardDialog({ draft, onClose, onDone }: { draft: Draft; onClose: () => void; onDone: () => void }) {
  const t = useWords(draftWords).discard;
  const discard = useDiscard(draft);
  return (
    <Dialog open title={t.title} onClose={onClose}>
      <p>{t.body}</p>
      {discard.error && <FailedPart error={discard.error} />}
      <DialogRow onClose={onClose}>
        <button
          type="button"
          className="btn danger"
          disabled={discard.isPending}
          onClick={() => discard.mutate(undefined, { onSuccess: onDone })}
        >
          {t.confirm}
        </button>
      </DialogRow>
    </Dialog>
  );
}
