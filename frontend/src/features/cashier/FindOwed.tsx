import { type FormEvent, type RefObject, useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { useShortcuts } from '#/shared/ui/shortcuts.ts';
import { type Wanted, wantedOf } from './scan.ts';
import { cashierWords } from './words.ts';

/** One box for scanners and fingers. A scanner ends with Enter, and so does a cashier. */
export function FindOwed({
  box,
  first = '',
  onFind,
}: {
  box: RefObject<HTMLInputElement | null>;
  first?: string | undefined;
  onFind: (wanted: Wanted | undefined) => void;
}) {
  const t = useWords(cashierWords).find;
  const [text, setText] = useState(first);
  useShortcuts({ '/': () => box.current?.focus() });
  const find = (event: FormEvent) => {
    event.preventDefault();
    onFind(wantedOf(text));
    // What comes next out of the scanner replaces what is there.
    box.current?.select();
  };
  return (
    <search>
      <form onSubmit={find} className="queue-text">
        <label htmlFor="owed-q">{t.label}</label>
        <p className="hint" id="owed-hint">
          {t.hint}
        </p>
        <div>
          <input
            ref={box}
            id="owed-q"
            type="search"
            className="input"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            aria-describedby="owed-hint"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="btn">
            {t.button}
          </button>
        </div>
      </form>
    </search>
  );
}
