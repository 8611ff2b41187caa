export interface TierDraft {
  name: string;
  /** As typed. */
  from: string;
}

export type TierProblem = 'name' | 'number' | 'order';

const UNITS: Record<string, number> = { k: 1e3, 千: 1e3, w: 1e4, 万: 1e4, m: 1e6 };

/** `10,000`, `10K`, `1万`: a whole number of followers. */
export function followersIn(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kwm千万])?$/iu.exec(text.replaceAll(/[,，\s]/gu, ''));
  if (!match) return undefined;
  const value = Number(match[1]) * (UNITS[match[2]?.toLowerCase() ?? ''] ?? 1);
  return Number.isSafeInteger(Math.round(value)) ? Math.round(value) : undefined;
}

/** The classes that were typed, rising from 0; or what is wrong with them. */
export function tiersIn(
  drafts: readonly TierDraft[],
): { tiers: { name: string; from: number }[] } | { problem: TierProblem; at: number } {
  const tiers: { name: string; from: number }[] = [];
  for (const [at, { name, from }] of drafts.entries()) {
    const start = at === 0 ? 0 : followersIn(from);
    if (name.trim() === '' || name.trim().length > 40) return { problem: 'name', at };
    if (start === undefined) return { problem: 'number', at };
    if (at > 0 && start <= tiers[at - 1]!.from) return { problem: 'order', at };
    tiers.push({ name: name.trim(), from: start });
  }
  return { tiers };
}
