import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Choice } from '#/shared/form/engine.ts';
import { formWords } from '#/shared/form/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { fold } from '#/shared/lib/text.ts';
import { ChevronIcon } from '#/shared/ui/icons.tsx';
import { describedBy, type FieldProps, fieldClass, Label, Texts } from './Field.tsx';

/**
 * One of many: type to narrow the list, with or without diacritics. ARIA's "editable combobox with list autocomplete": the
 * focus stays in the box, the active option is announced through aria-activedescendant.
 */
export function Combobox({ choices, ...field }: FieldProps & { choices: Choice[] }) {
  const t = useWords(formWords);
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const chosen = choices.find((choice) => choice.value === field.value)?.label ?? '';
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const text = typed ?? chosen;
  const wanted = fold(text);
  const shown = typed ? choices.filter((choice) => fold(choice.label).includes(wanted)) : choices;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (choice: Choice | undefined) => {
    field.onChange(choice?.value);
    setTyped(undefined);
    close();
  };
  const move = (to: number) => {
    if (shown.length === 0) return;
    const next = (to + shown.length) % shown.length;
    setOpen(true);
    setActive(next);
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? -1 : active - 1);
    else if (event.key === 'Enter' && open && shown[active]) pick(shown[active]);
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Escape') pick(undefined);
    else return;
    event.preventDefault();
  };
  // Leaving the box: take what was meant, or nothing; never an answer that is not in the list.
  const onBlur = () => {
    close();
    if (typed === undefined) return;
    pick(
      choices.find((choice) => fold(choice.label) === wanted) ?? (typed && shown.length === 1 ? shown[0] : undefined),
    );
  };
  return (
    <div className={`${fieldClass(field)} combo`}>
      <label htmlFor={field.id} id={`${list}-label`}>
        <Label {...field} />
      </label>
      <Texts {...field} />
      <div className="box">
        <input
          ref={box}
          id={field.id}
          className="input"
          role="combobox"
          aria-expanded={open && shown.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          onClick={() => setOpen(true)}
        />
        <button
          type="button"
          className="chev"
          tabIndex={-1}
          aria-label={t.showList}
          onPointerDown={(event) => {
            event.preventDefault();
            box.current?.focus();
            setOpen(!open);
          }}
        >
          <ChevronIcon />
        </button>
      </div>
      <div
        id={list}
        role="listbox"
        aria-labelledby={`${list}-label`}
        className="pop"
        hidden={!open || shown.length === 0}
      >
        {shown.map((choice, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, see aria-activedescendant
          <div
            key={choice.value}
            id={`${list}-${i}`}
            role="option"
            aria-selected={choice.value === field.value}
            data-active={i === active || undefined}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(choice);
            }}
          >
            {choice.label}
          </div>
        ))}
      </div>
      <p role="status" className="vh">
        {open ? t.matches(shown.length) : ''}
      </p>
    </div>
  );
}
