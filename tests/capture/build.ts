import { exactly, type Observation } from '@/lib/model';

export const NOON = Date.UTC(2026, 2, 14, 12);
export const LIN = '65a000000000000000000001';
export const WU = '65a000000000000000000002';
export const NOTE = '65b000000000000000000001';

export function observation(part: Partial<Observation> = {}): Observation {
  return {
    schema: 1,
    platform: 'xiaohongshu',
    url: 'https://www.xiaohongshu.com/',
    page: 'profile',
    observedAt: new Date(NOON).toISOString(),
    creators: [],
    notes: [],
    comments: [],
    health: [],
    ...part,
  };
}

/** A profile that shows one creator with so many followers. */
export function profileOf(id: string, followers = 100): Observation {
  return observation({
    creators: [
      { id, nickname: `昵称${id.slice(-1)}`, redId: `red-${id}`, followers: exactly(followers) },
    ],
  });
}
