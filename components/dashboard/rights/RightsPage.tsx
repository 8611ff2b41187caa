import type { Rows } from '../../data/use-rows';
import { useRights } from '../../data/use-rights';
import { Ledger } from './Ledger';
import { RightPage } from './RightPage';

/** The ledger, all of it (`#/rights`) or of one creator (`…/of/<id>`), or one record (`…/record/<id>`). */
export function RightsPage({ data, rest }: { data: Rows; rest: readonly string[] }) {
  const rights = useRights();
  const [view, id] = rest;
  if (!rights) return null;
  if (view === 'record' && id !== undefined) {
    return <RightPage key={id} data={data} rights={rights} id={id} />;
  }
  const creatorId = view === 'of' ? id : undefined;
  return <Ledger key={creatorId} data={data} rights={rights} creatorId={creatorId} />;
}
