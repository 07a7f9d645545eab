import { useRef, useState } from 'react';
import { removePaper, uploadPaper } from '#/shared/api/papers.ts';
import { toast } from '#/shared/ui/toast.tsx';

export interface Upload {
  /** Also the Idempotency-Key: trying again sends the same file under the same key. */
  key: string;
  file: File;
  progress: number;
  /** A check of ours, or what the server or the network said. */
  fault?: 'type' | 'size' | 'empty' | Error;
}
interface Limits {
  acceptedTypes: string[];
  maxUploadBytes: number;
}

const EXTENSIONS: Record<string, string[]> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
};
export const acceptList = (types: string[]) => types.flatMap((type) => [type, ...(EXTENSIONS[type] ?? [])]).join(',');
/** "PDF, JPG, PNG" */
export const typeNames = (types: string[]) =>
  types.map((type) => (EXTENSIONS[type]?.[0] ?? type).replace('.', '').toUpperCase()).join(', ');

/** What can be said about a file without sending it. */
export function checkFile(file: Pick<File, 'name' | 'type' | 'size'>, limits: Limits): Upload['fault'] {
  const byName = limits.acceptedTypes.some((type) =>
    EXTENSIONS[type]?.some((end) => file.name.toLowerCase().endsWith(end)),
  );
  if (!limits.acceptedTypes.includes(file.type) && !(file.type === '' && byName)) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > limits.maxUploadBytes ? 'size' : undefined;
}

/** Files on their way to one paper of a dossier. */
export function usePaperUploads(dossier: string, paper: string, onChanged: () => Promise<unknown>) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [said, setSaid] = useState<string>();
  const stops = useRef(new Map<string, AbortController>());
  const patch = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const dismiss = (key: string) => {
    stops.current.get(key)?.abort();
    setUploads((all) => all.filter((upload) => upload.key !== key));
  };
  const send = async ({ key, file }: Upload) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    try {
      await uploadPaper(dossier, paper, file, key, (progress) => patch(key, { progress }), stop.signal);
      await onChanged();
      setSaid(file.name);
      dismiss(key);
    } catch (error) {
      if (!stop.signal.aborted) patch(key, { fault: error as Error });
    }
  };
  return {
    uploads,
    /** Name of the file that came last, to be announced. */
    said,
    dismiss,
    async add(files: File[], limits: Limits) {
      const added = files.map((file) => ({
        key: crypto.randomUUID(),
        file,
        progress: 0,
        fault: checkFile(file, limits),
      }));
      setUploads((all) => [...all, ...added] as Upload[]);
      // One after another: a slow line finishes each sooner, and the dossier changes once at a time.
      for (const upload of added) if (!upload.fault) await send(upload as Upload);
    },
    retry(key: string) {
      const upload = uploads.find((known) => known.key === key);
      if (!upload) return;
      setUploads((all) => all.map((known) => (known.key === key ? { key, file: known.file, progress: 0 } : known)));
      void send(upload);
    },
    remove: (attachment: string) => removePaper(dossier, attachment).then(onChanged).catch(toast),
  };
}
