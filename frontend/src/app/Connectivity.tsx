import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon } from '#/shared/ui/icons.tsx';
import { appWords } from './words.ts';

/** A bar that stays while there is no network. */
export function Connectivity() {
  const t = useWords(appWords);
  const online = useSyncExternalStore(
    (tell) => onlineManager.subscribe(tell),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status" className="offline">
      {!online && (
        <p className="wrap">
          <AlertIcon /> {t.offline}
        </p>
      )}
    </div>
  );
}
