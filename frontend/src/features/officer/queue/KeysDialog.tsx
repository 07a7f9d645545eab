import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { setShortcuts, useShortcutsOn } from '#/shared/ui/shortcuts.ts';
import { uiWords } from '#/shared/ui/words.ts';
import { queueWords } from './words.ts';

/** Which keys do what, and the switch for them. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(queueWords).keys;
  const ui = useWords(uiWords);
  const on = useShortcutsOn();
  return (
    <Dialog open={open} title={t.title} onClose={onClose}>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{t.key}</th>
            <th scope="col">{t.does}</th>
          </tr>
        </thead>
        <tbody>
          {t.list.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="choice">
        <input
          type="checkbox"
          id="keys-on"
          checked={on}
          aria-describedby="keys-hint"
          onChange={(event) => setShortcuts(event.target.checked)}
        />
        <label htmlFor="keys-on">{t.use}</label>
      </div>
      <p className="hint" id="keys-hint">
        {t.useHint}
      </p>
      <div className="row">
        <button type="button" className="btn" onClick={onClose}>
          {ui.close}
        </button>
      </div>
    </Dialog>
  );
}
