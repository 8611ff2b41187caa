import type { Row } from '@/components/dashboard/rows';
import { ENTRY } from './fixtures';

interface RowParts {
  entry?: Partial<Row['entry']>;
  creator?: Partial<Row['creator']>;
  rest?: Partial<Row>;
}

/** A shortlisted creator of whom nothing is known but what a test says. */
export function rowWith(id: string, nickname: string, parts: RowParts = {}): Row {
  return {
    id,
    entry: { ...ENTRY, creatorId: id, ...parts.entry },
    creator: { id, nickname, ...parts.creator },
    listNames: [],
    lastSeenAt: undefined,
    report: undefined,
    ...parts.rest,
  };
}
