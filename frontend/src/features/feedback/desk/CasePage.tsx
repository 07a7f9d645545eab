import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { type Case, type DeskAction, isDeskAction, useCase } from '#/features/feedback/api/desk.ts';
import { Clocks } from '#/features/feedback/Clocks.tsx';
import { StateLine } from '#/features/feedback/StateLine.tsx';
import { Timeline } from '#/features/feedback/Timeline.tsx';
import { feedbackWords } from '#/features/feedback/words.ts';
import { fileBytes } from '#/shared/api/bytes.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading, Notice } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { CaseDialog } from './CaseDialog.tsx';
import { deskWords } from './deskWords.ts';
import { PublishDialog } from './PublishDialog.tsx';

const route = getRouteApi(paths.feedbackCase);

/** A complaint on the desk. */
export function CasePage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useCase(id);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  return data ? <OneCase item={data} /> : <Loading />;
}

function OneCase({ item }: { item: Case }) {
  const t = useWords(deskWords);
  const shared = useWords(feedbackWords);
  const tx = useText();
  return (
    <div className="wrap desk stack">
      <nav className="way no-print" aria-label={t.back}>
        <Link to={paths.feedbackDesk}>← {t.back}</Link>
      </nav>
      <PageTitle>{item.title}</PageTitle>
      <p className="meta-line">
        <StateLine state={item.state} />
        <span>{shared.theme[item.theme]}</span>
        <span>{tx(item.holdingAgencyName)}</span>
        <span>{shared.received(dateTime(item.receivedAt))}</span>
      </p>
      <div className="two">
        <div className="stack">
          <Actions item={item} />
          {!item.publishable && <Notice tone="warn">{t.noPublic}</Notice>}
          <section>
            <h2>{t.content}</h2>
            <p className="written">{item.content}</p>
            <Files item={item} />
          </section>
          {item.question && (
            <section>
              <h2>{t.question}</h2>
              <p className="written">{item.question.question}</p>
              {item.question.information && (
                <>
                  <h3>{t.answered}</h3>
                  <p className="written">{item.question.information}</p>
                </>
              )}
            </section>
          )}
          {item.answer && (
            <section>
              <h2>{shared.answer}</h2>
              <p className="written quote">{item.answer.text}</p>
              <p className="muted small">{item.answer.legalBasis}</p>
            </section>
          )}
          {item.publication && (
            <section>
              <h2>{t.published}</h2>
              <p>
                <b>{item.publication.title}</b>
              </p>
              <p className="written">{item.publication.content}</p>
              <p className="written quote">{item.publication.answer}</p>
            </section>
          )}
        </div>
        <aside className="stack">
          <Facts item={item} />
          <Clocks clocks={item.clocks} />
          <Timeline moments={item.timeline} />
        </aside>
      </div>
    </div>
  );
}

/** What may be done now, and what was just done. */
function Actions({ item }: { item: Case }) {
  const t = useWords(deskWords);
  const [open, setOpen] = useState<DeskAction>();
  const [done, setDone] = useState(0);
  const news = useRef<HTMLParagraphElement>(null);
  const actions = item.allowedActions.filter(isDeskAction);
  useEffect(() => {
    if (done) news.current?.focus();
  }, [done]);
  const close = () => setOpen(undefined);
  const finish = () => {
    close();
    setDone((n) => n + 1);
  };
  return (
    <section aria-labelledby="voice-todo" className="actions">
      <h2 id="voice-todo">{t.todo}</h2>
      <p role="status" tabIndex={-1} ref={news}>
        {done > 0 && t.done}
      </p>
      {actions.length === 0 && <p>{t.nothing}</p>}
      <div className="row">
        {actions.map((action, i) => (
          <button key={action} type="button" className={i ? 'btn alt' : 'btn'} onClick={() => setOpen(action)}>
            {t.actions[action]}
          </button>
        ))}
      </div>
      {open === 'PUBLISH' && <PublishDialog id={item.id} onClose={close} onDone={finish} />}
      {open && open !== 'PUBLISH' && <CaseDialog item={item} action={open} onClose={close} onDone={finish} />}
    </section>
  );
}

function Facts({ item }: { item: Case }) {
  const t = useWords(deskWords);
  const shared = useWords(feedbackWords);
  const tx = useText();
  const who = item.complainant;
  const facts: [string, string | undefined][] = [
    [t.about, shared.about[item.about]],
    [t.named, item.officerNamed],
    [shared.list.agency, tx(item.agencyName)],
    [t.columns.who, item.assigneeName],
    [t.who, who ? [who.name, who.phone, who.email, who.address].filter(Boolean).join(', ') : t.hidden],
  ];
  return (
    <dl className="kv">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Files({ item }: { item: Case }) {
  const t = useWords(deskWords);
  const shared = useWords(feedbackWords);
  if (item.attachments.length === 0) return null;
  return (
    <>
      <h3>{shared.files}</h3>
      <ul role="list">
        {item.attachments.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="linkish"
              onClick={() =>
                void fileBytes(`/feedback-desk/${item.id}/attachments/${file.id}/content`)
                  .then((bytes) => saveFile(bytes, file.fileName))
                  .catch(toast)
              }
            >
              {t.download(file.fileName)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
