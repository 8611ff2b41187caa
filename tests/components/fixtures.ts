import { SIGNAL_IDS, type Report, type Signal, type SignalId } from '@/lib/scoring';
import type { Dossier, Entry } from '@/lib/model';

export const CREATOR = '5ca1ab1e0000000000000001';

export const ENTRY: Entry = {
  creatorId: CREATOR,
  listIds: [],
  status: 'candidate',
  tags: [],
  addedAt: '2026-11-20T00:00:00.000Z',
  updatedAt: '2026-11-20T00:00:00.000Z',
};

export const DOSSIER: Dossier = {
  id: CREATOR,
  creator: {
    id: CREATOR,
    nickname: '林夏的小厨房',
    followers: { min: 12_500, max: 13_499, shown: '1.3万' },
  },
  notes: [
    { id: 'n1', title: '早餐三种', completeness: 'card', likes: { min: 120, max: 120 } },
    {
      id: 'n2',
      title: '收纳半年',
      completeness: 'detail',
      likes: { min: 310, max: 310 },
      comments: { min: 40, max: 40 },
    },
  ],
  comments: [
    {
      id: 'c1',
      noteId: 'n2',
      text: '效果真的看得见，推荐',
      ipLocation: '广东',
      createdAt: { at: '2026-11-19T02:00:00.000Z', precision: 'second', source: 'id' },
    },
    { id: 'c2', noteId: 'n2', hasPicture: true },
  ],
};

export function signal(id: SignalId, rest: Partial<Signal> = {}): Signal {
  return { id, outcome: 'too-little-data', n: 0, evidence: [], need: { notes: 12 }, ...rest };
}

/** A report on almost nothing, with what a test needs put in. */
export function report(signals: Signal[] = [], rest: Partial<Report> = {}): Report {
  return {
    id: CREATOR,
    version: 'test',
    score: null,
    confidence: 0,
    verdict: 'insufficient',
    signals: SIGNAL_IDS.map((id) => signals.find((s) => s.id === id) ?? signal(id)),
    sections: [],
    comments: [],
    basis: {
      window: '90',
      preset: 'balanced',
      benchmark: 'measured',
      notesSeen: 2,
      notesOpened: 1,
      notesInWindow: 2,
      notesPinned: 0,
      commentsSeen: 2,
    },
    contributions: [],
    next: [],
    details: {},
    ...rest,
  };
}
