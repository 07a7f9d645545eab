import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { sendForm } from '#/shared/api/upload.ts';
import { importsChanged } from './statements.ts';

export type Imported = Schemas['BankStatement'] | Schemas['GatewayFile'];
export type ImportKind = 'bank-statements' | 'gateway-files';

/** Imports a bank statement or a gateway's file, telling how far the upload is. */
export function useImportFile(kind: ImportKind) {
  const keys = useIdempotencyKeys();
  const [done, setDone] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file, file.name.normalize('NFC'));
      setDone(0);
      const key = keys.keyFor([file.name, file.size, file.lastModified]);
      return sendForm(`/${kind}`, body, key, setDone) as Promise<Imported>;
    },
    onSuccess: () => {
      keys.done();
      return importsChanged();
    },
  });
  return { ...mutation, done };
}
