import { isProblem, isTransient } from '#/shared/api/problem.ts';

export type SaveStatus =
  | { kind: 'clean' }
  | { kind: 'waiting' | 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; error: unknown }
  | { kind: 'conflict' };

/** What the saver needs of the world. */
export interface SaveTarget<T> {
  /** Saves over `version`; fails with a 412 problem when somebody saved in between. @returns the new version */
  save: (version: number, value: T) => Promise<number>;
  onStatus: (status: SaveStatus) => void;
  delay?: number;
  retryDelay?: number;
}

/**
 * Saves a value a moment after its last change, one request at a time, the latest value always last. A lost network is tried
 * again; a conflict waits for a decision (`overwrite` or `adopt`).
 */
export class Autosave<T> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private pending: { value: T } | undefined;
  private conflict = false;
  private readonly target: SaveTarget<T>;
  version: number;

  constructor(version: number, target: SaveTarget<T>) {
    this.version = version;
    this.target = target;
  }

  change(value: T) {
    this.pending = { value };
    if (this.conflict) return;
    this.target.onStatus({ kind: 'waiting' });
    this.later(this.target.delay ?? 800);
  }

  /** Saves what is waiting now. @returns whether everything is on the server */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.pending && !this.conflict) {
      this.running = this.run().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
    return this.pending === undefined;
  }

  /** What is not on the server yet, for those who can save it another way. */
  get unsaved(): T | undefined {
    return this.pending?.value;
  }

  /** The server's version moved on, and we know why. */
  adopt(version: number, { forget = false } = {}) {
    this.version = version;
    this.conflict = false;
    if (forget) {
      this.pending = undefined;
      clearTimeout(this.timer);
      this.target.onStatus({ kind: 'clean' });
    }
  }

  stop() {
    clearTimeout(this.timer);
  }

  private later(delay: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async run() {
    while (this.pending) {
      const { value } = this.pending;
      this.target.onStatus({ kind: 'saving' });
      try {
        this.version = await this.target.save(this.version, value);
      } catch (error) {
        this.refused(error);
        return;
      }
      if (this.pending?.value === value) this.pending = undefined;
    }
    this.target.onStatus({ kind: 'saved', at: new Date() });
  }

  private refused(error: unknown) {
    this.conflict = isProblem(error, 412);
    this.target.onStatus(this.conflict ? { kind: 'conflict' } : { kind: 'failed', error });
    if (isTransient(error)) this.later(this.target.retryDelay ?? 5000);
  }
}
