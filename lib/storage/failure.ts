/** Why storage could not do what was asked. */
export type FailureKind =
  /** The browser gives this page no database (blocked site data, some private windows). */
  | 'denied'
  /** The disk or the browser's quota is full. Nothing of the write was kept. */
  | 'full'
  /** The database was made by a newer version of the extension. */
  | 'newer'
  /** Data of an older schema could not be brought up to date. They lie as they were. */
  | 'upgrade'
  /** The browser shut the database: its data were cleared away, or its disk is gone. */
  | 'closed'
  /** The change makes no sense on the present data; sending it again will not help. */
  | 'refused'
  | 'failed';

/** The one error that this room throws to its callers. `message` is a line for people. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** True when the same write may succeed later. */
  get mayPass(): boolean {
    return this.kind !== 'refused';
  }
}

/** The user ended a change that takes long. */
export const CALLED_OFF = 'called off';
export const MADE_BY_NEWER = 'the stored data were written by a newer version of Kolens';
export const UPGRADE_FAILED = 'the stored data could not be brought up to date; they lie unchanged';

const SENTENCES: Record<Exclude<FailureKind, 'refused'>, string> = {
  denied: 'the browser does not let the extension store data here',
  full: 'there is no room left to store data',
  newer: MADE_BY_NEWER,
  upgrade: UPGRADE_FAILED,
  closed: 'the browser closed the database',
  failed: 'the data could not be stored',
};

const KINDS: [RegExp, Exclude<FailureKind, 'refused'>][] = [
  [/QuotaExceeded/, 'full'],
  [/VersionError/, 'newer'],
  [/UpgradeError/, 'upgrade'],
  [/DatabaseClosed/, 'closed'],
  [/SecurityError|MissingAPI|NotAllowed|InvalidStateError|denied permission/, 'denied'],
];

/** Names and messages of an error and of what caused it: IndexedDB hides the reason in an abort's `inner`. */
function traceOf(error: unknown): string {
  const parts: string[] = [];
  for (let e = error as { name?: unknown; message?: unknown; inner?: unknown } | undefined; e;) {
    parts.push(`${String(e.name)}: ${String(e.message)}`);
    e = parts.length < 5 ? (e.inner as typeof e) : undefined;
  }
  return parts.join(' < ');
}

/** Puts any error of the database into the words of this room. */
export function asFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const trace = traceOf(error);
  const kind = KINDS.find(([pattern]) => pattern.test(trace))?.[1] ?? 'failed';
  return new StorageFailure(kind, SENTENCES[kind], { cause: error });
}

/** Any error in one line for people, and whether the same may succeed later. */
export function failureOf(error: unknown): { reason: string; retry: boolean } {
  const failure = asFailure(error);
  return { reason: failure.message, retry: failure.mayPass };
}
