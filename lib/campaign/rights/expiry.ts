import type { Right } from '@/lib/model';

/** So many days before the end it is time to renew a licence, or to plan taking the content down. */
export const WARN_DAYS = 30;

export interface Expiry {
  right: Right;
  /** The term's last day. */
  endsOn: string;
  /** Days from today to the last day; negative once it has passed. */
  daysLeft: number;
}

const DAY_MS = 86_400_000;

/**
 * Licences that have ended or are about to, first the most urgent. Those whose content was taken down
 * by the end are done with.
 * @param today YYYY-MM-DD, on the user's own calendar
 */
export function expiriesOf(rights: readonly Right[], today: string): Expiry[] {
  return rights
    .flatMap((right) => {
      const { endsOn, takenDownOn } = right;
      if (endsOn === undefined || takenDownOn !== undefined) return [];
      const daysLeft = Math.round((Date.parse(endsOn) - Date.parse(today)) / DAY_MS);
      return daysLeft <= WARN_DAYS ? [{ right, endsOn, daysLeft }] : [];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.right.id < b.right.id ? -1 : 1));
}
