import type { CreatorFacts } from '@/lib/campaign';
import { tierOf, type Report, type SignalId } from '@/lib/scoring';
import { signalOf } from '../../rows';
import type { Member } from '../plan/members';

/** From so many creators on, one can be said to lie above most of them. */
const COMPARABLE = 5;

const valueOf = (member: Member, id: SignalId) => signalOf(member.row, id)?.value;

/** Better, as far as chance allows to say so: the intervals do not meet. */
function isVideoBetter(report: Report | undefined): boolean | undefined {
  const { image, video } = report?.details.formats ?? {};
  if (image?.high === undefined || video?.low === undefined) return undefined;
  return video.low > image.high;
}

function savesMoreThanMost(member: Member, members: readonly Member[]): boolean | undefined {
  const own = valueOf(member, 'save-rate');
  const others = members
    .filter(({ row }) => row.id !== member.row.id)
    .flatMap((other) => valueOf(other, 'save-rate') ?? []);
  if (own === undefined || others.length < COMPARABLE) return undefined;
  return others.filter((other) => other < own).length > others.length / 2;
}

/**
 * What the adviser can know of one creator, of what was seen.
 * @param price what they cost, and what is left of the budget without them; both in one money
 */
export function creatorFactsOf(
  member: Member,
  members: readonly Member[],
  { price, left }: { price: number | undefined; left: number | undefined },
): CreatorFacts {
  const { row } = member;
  const days = valueOf(member, 'days-since-last-note');
  return {
    // The guide's four sizes are the ids of its classes.
    size: tierOf(row.creator.followers, 'guide-1')?.id as CreatorFacts['size'],
    verticality: row.report?.details.topics?.verticality,
    videoIsBetter: isVideoBetter(row.report),
    savesMoreThanMost: savesMoreThanMost(member, members),
    daysSinceLastNote: days,
    isOverBudget: price === undefined || left === undefined ? undefined : price > left,
  };
}
