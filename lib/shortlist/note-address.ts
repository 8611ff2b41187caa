import { isExampleId } from '@/lib/model';

/** The note's page on the site; the example's notes have none. */
export function noteUrlOf(creatorId: string, noteId: string): string | undefined {
  return isExampleId(creatorId) ? undefined : `https://www.xiaohongshu.com/explore/${noteId}`;
}
