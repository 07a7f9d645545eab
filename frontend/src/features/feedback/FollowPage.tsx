import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading, Notice } from '#/shared/ui/states.tsx';
import { type Followed, useFollowed } from './api/feedback.ts';
import { Clocks } from './Clocks.tsx';
import { AttachPart, InformPart, RatePart, WithdrawPart } from './FollowActs.tsx';
import { FollowForm } from './FollowForm.tsx';
import { fileWords } from './fileWords.ts';
import { StateLine } from './StateLine.tsx';
import { Timeline } from './Timeline.tsx';
import { feedbackWords } from './words.ts';

const route = getRouteApi(paths.followFeedback);

/** A complaint for whoever holds its reference. */
export function FollowPage() {
  const { reference } = route.useParams();
  const { data, error, refetch } = useFollowed(reference);
  if (error && !data)
    return (
      <>
        <FailedPage error={error} retry={() => void refetch()} />
        <div className="wrap stack">
          <FollowForm />
        </div>
      </>
    );
  return data ? <Follow item={data} /> : <Loading />;
}

function Follow({ item }: { item: Followed }) {
  const t = useWords(fileWords).followed;
  const shared = useWords(feedbackWords);
  const tx = useText();
  return (
    <div className="wrap voice-form stack">
      <Crumbs trail={[{ label: shared.title, to: paths.feedback }]} />
      <PageTitle>{item.title}</PageTitle>
      <p>
        <StateLine state={item.state} /> {t.toAgency(tx(item.agencyName))}.{' '}
        {item.holdingAgencyName.vi !== item.agencyName.vi && `${t.holding(tx(item.holdingAgencyName))}.`}
      </p>
      <Notice tone={item.state === 'RECEIVED' ? 'ok' : 'info'}>
        <p>
          {t.reference}: <b className="num nowrap">{item.reference}</b>
        </p>
        <p>{t.keep}</p>
      </Notice>
      <InformPart item={item} />
      {item.outcome && (
        <section>
          <h2>{t.reason}</h2>
          <p className="written">{item.outcome.reason}</p>
          {item.outcome.body && <p>{t.body(item.outcome.body)}</p>}
        </section>
      )}
      {item.answer && (
        <section>
          <h2>{shared.answer}</h2>
          <p className="written quote">{item.answer.text}</p>
          <p className="muted small">
            {item.answer.legalBasis} {dateTime(item.answer.at)}
          </p>
        </section>
      )}
      <RatePart item={item} />
      <section>
        <h2>{t.yours}</h2>
        <p className="written">{item.content}</p>
        {item.attachments.length > 0 && (
          <>
            <h3>{shared.files}</h3>
            <ul>
              {item.attachments.map((file) => (
                <li key={file.id}>{file.fileName}</li>
              ))}
            </ul>
          </>
        )}
        <AttachPart item={item} />
      </section>
      <Clocks clocks={item.clocks} />
      <Timeline moments={item.timeline} />
      <WithdrawPart item={item} />
    </div>
  );
}
