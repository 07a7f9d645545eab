import { useEffect, useRef, useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useInvitations } from './api/ratings.ts';
import { InvitationPart } from './InvitationPart.tsx';
import { keyOf } from './search.ts';
import { satisfactionWords } from './words.ts';

const IDLE_MS = 60_000;
const THANKED_MS = 8_000;

/** At the counter: scan or type, tap, done. Goes back to its beginning by itself, so that nobody sees whose turn it was. */
export function KioskPage() {
  const t = useWords(satisfactionWords).kiosk;
  const [key, setKey] = useState('');
  const [round, setRound] = useState(0);
  const [rated, setRated] = useState(false);
  const over = () => {
    setKey('');
    setRated(false);
    setRound((n) => n + 1);
  };
  useReset(key !== '', rated ? THANKED_MS : IDLE_MS, over);
  return (
    <div className="wrap kiosk stack">
      <PageTitle key={round}>{t.title}</PageTitle>
      {key === '' ? (
        <Start key={round} onKey={setKey} />
      ) : (
        <>
          <Choices dossier={key} onRated={() => setRated(true)} />
          <p>{t.resets}</p>
          <p>
            <button type="button" className="btn alt" onClick={over}>
              {t.over}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** After so long without a touch or a key. */
function useReset(active: boolean, after: number, reset: () => void) {
  const latest = useRef(reset);
  latest.current = reset;
  useEffect(() => {
    if (!active) return undefined;
    let timer = setTimeout(() => latest.current(), after);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), after);
    };
    for (const event of ['pointerdown', 'keydown'] as const) addEventListener(event, again);
    return () => {
      clearTimeout(timer);
      for (const event of ['pointerdown', 'keydown'] as const) removeEventListener(event, again);
    };
  }, [active, after]);
}

function Start({ onKey }: { onKey: (key: string) => void }) {
  const t = useWords(satisfactionWords).kiosk;
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const key = keyOf(typed);
        setMissing(!key);
        if (key) onKey(key);
      }}
    >
      <p className="lede">{t.start}</p>
      <TextField
        id="kiosk-key"
        label={t.label}
        required
        value={typed}
        error={missing ? t.missing : undefined}
        onChange={(value) => setTyped(String(value))}
      />
      <button type="submit" className="btn">
        {t.button}
      </button>
    </form>
  );
}

function Choices({ dossier, onRated }: { dossier: string; onRated: () => void }) {
  const t = useWords(satisfactionWords);
  const { data, error } = useInvitations(dossier);
  if (error) return <FailedPart error={error} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Empty title={t.nothing} />;
  return data.items.map((item) => (
    <InvitationPart key={item.token} item={item} dossier={dossier} brief onRated={onRated} />
  ));
}
