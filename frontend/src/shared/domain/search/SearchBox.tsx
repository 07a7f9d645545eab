import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { SearchIcon } from '#/shared/ui/icons.tsx';
import { kindWords, placeOf } from './kinds.ts';
import { type Found, type FoundKind, useSuggestions } from './suggestions.ts';
import { searchBoxWords } from './words.ts';

/**
 * Looks for anything public, or for one kind of it, and suggests while one types. ARIA's editable combobox: the focus stays in the box;
 * Enter without a choice searches for what was typed.
 */
export function SearchBox({
  query = '',
  kind,
  light = false,
  onSearch,
}: {
  query?: string | undefined;
  kind?: FoundKind | undefined;
  light?: boolean;
  onSearch: (q: string | undefined) => void;
}) {
  const t = useWords(searchBoxWords);
  const list = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(query);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useSuggestions(typed, kind);
  const shown = open ? found : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (choice: Found) => {
    close();
    void navigate(placeOf(choice));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      setOpen(true);
      setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
    } else if (event.key === 'Enter' && shown[active]) go(shown[active]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          close();
          onSearch(tidy(typed) || undefined);
        }}
      >
        <label htmlFor="q" className="search-label">
          {kind === 'PROCEDURE' ? t.procedures : t.anything}
        </label>
        <div className={light ? 'search onlight' : 'search'}>
          <input
            id="q"
            type="text"
            name="q"
            role="combobox"
            aria-expanded={shown.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown[active] ? `${list}-${active}` : undefined}
            aria-describedby="q-hint"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={200}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <button type="submit" className="btn">
            <SearchIcon />
            <span>{t.button}</span>
          </button>
          <Suggestions list={list} shown={shown} active={active} withKind={!kind} onPick={go} />
        </div>
        <p className="hint" id="q-hint">
          {t.hint}
        </p>
        <p role="status" className="vh">
          {shown.length > 0 ? t.suggestions(shown.length) : ''}
        </p>
      </form>
    </search>
  );
}

function Suggestions({
  list,
  shown,
  active,
  withKind,
  onPick,
}: {
  list: string;
  shown: Found[];
  active: number;
  withKind: boolean;
  onPick: (choice: Found) => void;
}) {
  const t = useWords(searchBoxWords);
  const kinds = useWords(kindWords);
  const tx = useText();
  return (
    <div id={list} role="listbox" aria-label={t.list} className="pop" hidden={shown.length === 0}>
      {shown.map((choice, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, see aria-activedescendant
        <div
          key={`${choice.kind} ${choice.key}`}
          id={`${list}-${i}`}
          role="option"
          aria-selected={i === active}
          data-active={i === active || undefined}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(choice);
          }}
        >
          {tx(choice.title)}
          {withKind && <span className="muted small block">{kinds[choice.kind]}</span>}
        </div>
      ))}
    </div>
  );
}
