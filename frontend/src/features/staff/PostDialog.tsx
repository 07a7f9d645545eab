import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { Radios } from '#/shared/ui/Radios.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Post, usePublishPost } from './api.ts';
import { staffWords } from './words.ts';

const DUTIES = ['HEAD', 'DEPUTY', 'OFFICER'] as const;

/** What of one appointment the public sees. */
export function PostDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const words = useWords(staffWords);
  const t = words.desk;
  const publish = usePublishPost(post);
  const [shown, setShown] = useState(post.published);
  const [duty, setDuty] = useState<Post['duty']>(post.duty);
  const [fields, setFields] = useState(written(post.fields));
  const [phone, setPhone] = useState(post.phone ?? '');
  return (
    <Dialog open wide title={t.editFor(post.name)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          publish.mutate(
            {
              published: shown,
              duty,
              ...(fields.vi.trim() && { fields: sent(fields) }),
              ...(duty !== 'OFFICER' && phone.trim() && { phone: phone.trim() }),
            },
            { onSuccess: onClose },
          );
        }}
      >
        <label className="cal-choice">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          <span>{t.show}</span>
        </label>
        <Radios name="duty" legend={t.duty} options={DUTIES} labels={words.duties} value={duty} onChange={setDuty} />
        <WordsField id="staff-fields" label={words.fields} required={false} value={fields} onChange={setFields} />
        {duty !== 'OFFICER' && (
          <TextField
            id="staff-phone"
            label={words.phone}
            required={false}
            inputMode="tel"
            value={phone}
            onChange={(value) => setPhone(String(value))}
          />
        )}
        {publish.error ? <FailedPart error={publish.error} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={publish.isPending}>
            {t.save}
          </button>
        </DialogRow>
      </form>
    </Dialog>
  );
}
