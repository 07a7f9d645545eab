import { useEffect, useRef, useState } from 'react';
import { type Dossier, dossierQuery, fetchDossier } from '#/features/dossier/api/dossier.ts';
import { type DraftParts, saveDraft, saveDraftOnLeave } from '#/features/dossier/api/saveDraft.ts';
import { queryClient } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import type { Answers, FormSchema } from '#/shared/form/engine.ts';
import { keepForLater, takeKept } from '#/shared/session/kept.ts';
import { registerSaver } from '#/shared/session/unsaved.ts';
import { Autosave, type SaveStatus } from './autosave.ts';
import { sameParts, wire } from './wire.ts';

export type Draft = ReturnType<typeof useDraft>;
const partsOf = (dossier: Dossier): DraftParts => ({
  form: dossier.form as Answers,
  contact: dossier.contact,
  delivery: dossier.delivery,
});

/** A draft being written: its parts as they are on the screen, saved to the server behind the writer's back. */
export function useDraft(dossier: Dossier, schema: FormSchema) {
  const { id } = dossier;
  const [parts, setParts] = useState(() => partsOf(dossier));
  const [status, setStatus] = useState<SaveStatus>({ kind: 'clean' });
  const latest = useRef(parts);
  // What the server had when we last agreed with it.
  const agreed = useRef(parts);
  const made = useRef<Autosave<DraftParts> | null>(null);
  made.current ??= new Autosave<DraftParts>(dossier.version, {
    onStatus: setStatus,
    save: async (version, value) => {
      const sent = wire(schema, value);
      const saved = await saveOver(id, version, sent, agreed.current);
      agreed.current = sent;
      queryClient.setQueryData<Dossier>(dossierQuery(id).queryKey, (old) =>
        old ? ({ ...old, ...sent, version: saved } as Dossier) : old,
      );
      return saved;
    },
  });
  const autosave = made.current;

  const change = (next: Partial<DraftParts>) => {
    latest.current = { ...latest.current, ...next };
    setParts(latest.current);
    autosave.change(latest.current);
  };
  const changeRef = useRef(change);

  useEffect(() => {
    const kept = takeKept<DraftParts>(id);
    if (kept) changeRef.current(kept);
    const leave = () => {
      if (autosave.unsaved) saveDraftOnLeave(id, autosave.version, wire(schema, autosave.unsaved));
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    const online = () => void autosave.flush();
    // A log-in is about to take the page away: what the server cannot take now waits in this tab.
    const unregister = registerSaver(async () => {
      if (!(await autosave.flush()) && autosave.unsaved) keepForLater(id, autosave.unsaved);
    });
    addEventListener('pagehide', leave);
    addEventListener('online', online);
    document.addEventListener('visibilitychange', hide);
    return () => {
      unregister();
      removeEventListener('pagehide', leave);
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hide);
      void autosave.flush();
    };
  }, [autosave, id, schema]);

  return {
    ...parts,
    status,
    change,
    flush: () => autosave.flush(),
    version: () => autosave.version,
    /** Papers were added or removed: the dossier has a new version, its answers are still ours. */
    refresh: async () => {
      autosave.adopt((await fetchDossier(id)).version);
    },
    keepMine: async () => {
      const there = await fetchDossier(id);
      agreed.current = partsOf(there);
      autosave.adopt(there.version);
      autosave.change(latest.current);
      await autosave.flush();
    },
    takeTheirs: async () => {
      const there = await fetchDossier(id);
      latest.current = partsOf(there);
      agreed.current = latest.current;
      setParts(latest.current);
      autosave.adopt(there.version, { forget: true });
    },
  };
}

/** A version that moved on with the same words in it (a paper was added elsewhere) is no conflict. */
async function saveOver(id: string, version: number, value: DraftParts, agreed: DraftParts) {
  try {
    return await saveDraft(id, version, value);
  } catch (error) {
    if (!isProblem(error, 412)) throw error;
    const there = await fetchDossier(id);
    if (!sameParts(partsOf(there), agreed)) throw error;
    return saveDraft(id, there.version, value);
  }
}
