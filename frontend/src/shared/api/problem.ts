export interface Violation {
  field: string;
  in: string;
  code: string;
  message: string;
}
export interface ProblemBody {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  violations?: Violation[];
  allowedActions?: string[];
}

/** An answer of the API that is not a success (RFC 9457). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly violations: Violation[];
  readonly allowedActions: string[];
  /** Seconds to wait, when the server says so (429, 503). */
  readonly retryAfter: number | undefined;

  constructor(body: ProblemBody, retryAfter?: number) {
    super(body.code);
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail;
    this.violations = body.violations ?? [];
    this.allowedActions = body.allowedActions ?? [];
    this.retryAfter = retryAfter;
  }
}

/** No answer at all: the network is gone, or the server is. */
export class NetworkError extends Error {}

export async function readProblem(response: Response): Promise<ProblemError> {
  const wait = Number(response.headers.get('Retry-After'));
  const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  return new ProblemError(
    { ...body, status: response.status, code: body.code ?? `http.${response.status}` },
    Number.isFinite(wait) && wait > 0 ? wait : undefined,
  );
}

export const isProblem = (error: unknown, status?: number): error is ProblemError =>
  error instanceof ProblemError && (status === undefined || error.status === status);
/** Worth trying again with the same request: nothing says that the server refused it. */
export const isTransient = (error: unknown) =>
  error instanceof NetworkError || (error instanceof ProblemError && error.status >= 500);
