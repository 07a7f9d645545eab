import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon } from '#/shared/ui/icons.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { lookupWords } from './words.ts';

/** Codes are printed in capitals; people type spaces and small letters. */
export const tidyCode = (typed: string) => typed.normalize('NFC').replace(/\s/g, '').toUpperCase();

export function LookupForm() {
  const t = useWords(lookupWords);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className={missing ? 'field bad' : 'field'}
      onSubmit={(event) => {
        event.preventDefault();
        const code = tidyCode(String(new FormData(event.currentTarget).get('code') ?? ''));
        setMissing(!code);
        if (code) void navigate({ to: paths.status, params: { code } });
        else event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <label htmlFor="code">{t.label}</label>
      <p className="hint" id="code-hint">
        {t.hint}
      </p>
      {missing && (
        <p className="err" id="code-err">
          <AlertIcon />
          <span>
            <span className="vh">{ui.errorPrefix}</span>
            {t.missing}
          </span>
        </p>
      )}
      <div className="search onlight">
        <input
          id="code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={missing ? 'code-hint code-err' : 'code-hint'}
          aria-invalid={missing || undefined}
        />
        <button type="submit" className="btn">
          {t.button}
        </button>
      </div>
    </form>
  );
}
