import type { PageContext } from '@/lib/capture/protocol';

/** A context with the moments since when its fields have failed. */
export type HeardContext = PageContext & {
  /** `field problem` → ISO moment of the first failing reading of this visit. */
  failingSince?: Readonly<Record<string, string>>;
};

/** What one line of the health list stands for. */
export function failureKey({ field, problem }: { field: string; problem: string }): string {
  return `${field} ${problem}`;
}

/**
 * Remembers, for the page in view, since when each field has failed in each source. Another page
 * starts anew, and so does a field that was readable in between.
 */
export function createHealthLog(): (context: PageContext) => HeardContext {
  let address = '';
  let since = new Map<string, string>();
  return (context) => {
    const now = [context.page, context.creatorId, context.noteId].join(' ');
    const known = now === address ? since : new Map<string, string>();
    address = now;
    since = new Map(
      context.health.map((one) => {
        const key = `${failureKey(one)} ${one.source}`;
        return [key, known.get(key) ?? context.readAt];
      }),
    );
    const failingSince: Record<string, string> = {};
    for (const one of context.health) {
      const at = since.get(`${failureKey(one)} ${one.source}`)!;
      const key = failureKey(one);
      // Several sources may lack a field: it is missing since the first of them failed.
      if (!(key in failingSince) || at < failingSince[key]!) failingSince[key] = at;
    }
    return { ...context, failingSince };
  };
}
