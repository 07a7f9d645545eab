import { useQueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { openPage, server } from '#/shared/test/page.tsx';
import { useAct } from './act.ts';
import { type Dossier, dossierQuery, useDossier } from './dossier.ts';

afterEach(cleanup);

function Desk() {
  const cache = useQueryClient();
  const [said, say] = useState('');
  const act = useAct('d1');
  const version = useDossier('d1').data?.version;
  const done = () => say(`done at ${cache.getQueryData<Dossier>(dossierQuery('d1').queryKey)?.version}`);
  return (
    <>
      <button type="button" onClick={() => void act.mutateAsync({ command: 'ACCEPT', body: {} }).then(done)}>
        {`Version ${version}`}
      </button>
      <p role="status">{said}</p>
    </>
  );
}

test('an action is done when the dossier has been read anew: nothing is offered of what was before', async () => {
  server.answers = {
    '/dossiers/d1/acceptance': { id: 'd1' },
    get '/dossiers/d1'() {
      return { version: 1 + server.sent.length };
    },
  };
  await openPage('/', Desk, '/');
  fireEvent.click(await screen.findByRole('button', { name: 'Version 1' }));
  expect(await screen.findByText('done at 2')).toBeTruthy();
});
