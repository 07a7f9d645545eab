import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { feedbackWords } from './words.ts';

/** From a reference to what it opens. */
export function FollowForm() {
  const t = useWords(feedbackWords).follow;
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const reference = typed.normalize('NFC').replace(/\s/g, '').toUpperCase();
        setMissing(!reference);
        if (reference) void navigate({ to: paths.followFeedback, params: { reference } });
      }}
    >
      <TextField
        id="reference"
        label={t.label}
        hint={t.hint}
        required
        value={typed}
        error={missing ? t.missing : undefined}
        onChange={(value) => setTyped(String(value))}
      />
      <button type="submit" className="btn alt">
        {t.button}
      </button>
    </form>
  );
}
