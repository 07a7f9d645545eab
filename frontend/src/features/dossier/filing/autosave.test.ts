import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NetworkError, ProblemError } from '#/shared/api/problem.ts';
import { Autosave, type SaveStatus } from './autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

function saver(save: (version: number, value: string) => Promise<number>) {
  const statuses: SaveStatus['kind'][] = [];
  const autosave = new Autosave<string>(1, { save, onStatus: (s) => statuses.push(s.kind) });
  return { autosave, statuses };
}

describe('autosave', () => {
  test('saves once, after the last change of a burst', async () => {
    const save = vi.fn(async (version: number) => version + 1);
    const { autosave, statuses } = saver(save);
    autosave.change('a');
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(799);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save.mock.calls).toEqual([[1, 'ab']]);
    expect(statuses.at(-1)).toBe('saved');
    expect(autosave.version).toBe(2);
  });

  test('a change during a save is saved after it, over its version', async () => {
    let finish: (version: number) => void = () => undefined;
    const save = vi.fn((version: number) => {
      if (version > 1) return Promise.resolve(version + 1);
      return new Promise<number>((resolve) => {
        finish = resolve;
      });
    });
    const { autosave } = saver(save);
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(800);
    autosave.change('b');
    finish(2);
    await vi.advanceTimersByTimeAsync(800);
    expect(save.mock.calls).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('a lost network is tried again', async () => {
    const save = vi.fn(async (version: number) => version + 1).mockRejectedValueOnce(new NetworkError());
    const { autosave, statuses } = saver(save);
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(statuses.at(-1)).toBe('failed');
    expect(autosave.unsaved).toBe('a');
    await vi.advanceTimersByTimeAsync(5000);
    expect(statuses.at(-1)).toBe('saved');
  });

  test('a conflict waits for a decision and then saves over what is there', async () => {
    const save = vi
      .fn(async (version: number) => version + 1)
      .mockRejectedValueOnce(new ProblemError({ status: 412, code: 'request.if-match-stale' }));
    const { autosave, statuses } = saver(save);
    autosave.change('mine');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(statuses.at(-1)).toBe('conflict');
    expect(save).toHaveBeenCalledTimes(1);
    autosave.adopt(7);
    expect(await autosave.flush()).toBe(true);
    expect(save).toHaveBeenLastCalledWith(7, 'mine');
  });

  test('or takes what is there', async () => {
    const save = vi.fn().mockRejectedValueOnce(new ProblemError({ status: 412, code: 'request.if-match-stale' }));
    const { autosave } = saver(save);
    autosave.change('mine');
    await vi.advanceTimersByTimeAsync(800);
    autosave.adopt(7, { forget: true });
    expect(await autosave.flush()).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
  });
});
