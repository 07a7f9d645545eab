import type { Schemas } from '#/shared/api/client.ts';
import { useWorkingTime } from '#/shared/domain/Deadline.tsx';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PrintAlone } from '#/shared/ui/PrintAlone.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { ClockStrip } from './ClockStrip.tsx';
import { clockWords } from './clockWords.ts';

type Full = Schemas['ClockExplanation'];
type Explained = Pick<
  Full,
  'rule' | 'startedAt' | 'countedFrom' | 'dueAt' | 'countedMinutes' | 'calendar' | 'sentence' | 'intervals'
> &
  Partial<Pick<Full, 'text' | 'legalBasis' | 'originalDueAt' | 'pausedAt'>>;

interface Props {
  clock: Explained;
  /** What is due. */
  label: string;
  /** Of what: a dossier's code, a procedure's name. */
  about?: string | undefined;
}

/** Why a due moment is what it is, with a button that prints just that. */
export function ClockExplanation({ clock, label, about }: Props) {
  const t = useWords(clockWords);
  const { site } = useWords(uiWords);
  return (
    <div className="stack why">
      <Working clock={clock} label={label} />
      <p className="no-print">
        <PrintAlone label={t.print}>
          <p className="sheet-site">{site}</p>
          <h1>{t.sheet}</h1>
          <p className="sheet-about">{[label, about].filter(Boolean).join(' · ')}</p>
          <Working clock={clock} label={label} />
          <p className="small">{t.printed(dateTime(new Date().toISOString()))}</p>
        </PrintAlone>
      </p>
    </div>
  );
}

/** The sentence, the facts, and the days one by one. */
function Working({ clock, label }: Props) {
  const t = useWords(clockWords);
  const tx = useText();
  const say = useWorkingTime();
  const facts: [string, string | null | undefined][] = [
    [t.rule, tx(clock.text)],
    [t.basis, clock.legalBasis],
    [t.started, dateTimeLong(clock.startedAt)],
    [t.countedFrom, clock.countedFrom === clock.startedAt ? null : dateTimeLong(clock.countedFrom)],
    [t.total, clock.rule === 'CALENDAR_DAYS' ? null : say(clock.countedMinutes)],
    [t.paused, clock.pausedAt && dateTimeLong(clock.pausedAt)],
    [t.was, clock.originalDueAt && dateTimeLong(clock.originalDueAt)],
    [t.due, dateTimeLong(clock.dueAt)],
    [t.calendar, clock.calendar],
  ];
  return (
    <>
      <p>{tx(clock.sentence)}</p>
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
      <ClockStrip intervals={clock.intervals} label={t.strip(label)} anyTime={clock.rule === 'CALENDAR_DAYS'} />
    </>
  );
}
