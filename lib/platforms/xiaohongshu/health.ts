import type { Creator, Health, Note } from '@/lib/model';
import type { Facts, Subject } from './facts';

/*
 * What should stand on a page of this kind but was not there, per source: so that a change of the
 * site is noticed on the first page, and told to the user by the field's name. Fields that a page may
 * rightly lack (title, place, pictures) are not listed.
 */

type Source = Health['source'];

const CREATOR: (keyof Creator)[] = ['nickname', 'redId', 'followers', 'following', 'likesAndSaves'];
const NOTE: Record<Source, (keyof Note)[]> = {
  // The page draws no share count.
  dom: ['creatorId', 'type', 'publishedAt', 'likes', 'saves', 'comments'],
  state: ['creatorId', 'type', 'publishedAt', 'likes', 'saves', 'comments', 'shares'],
};
const CARD: (keyof Note)[] = ['likes'];
const FOUND: Record<Source, (keyof Note)[]> = {
  dom: CARD,
  state: ['likes', 'saves', 'comments', 'shares'],
};

/** @param facts what this source gave; undefined when the source itself was not there. */
export function healthOf(source: Source, facts: Facts | undefined, subject: Subject): Health[] {
  const missing = new Set<string>();
  const expect = <T extends object>(name: string, thing: T | undefined, fields: (keyof T)[]) => {
    if (!thing) missing.add(name);
    else
      for (const field of fields)
        if (thing[field] === undefined) missing.add(`${name}.${String(field)}`);
  };
  if (subject.page === 'profile') {
    expect('creator', facts?.creator, CREATOR);
    for (const card of facts?.cards ?? []) expect('note', card, CARD);
  } else if (subject.page === 'note') {
    expect('note', facts?.note, NOTE[source]);
    for (const comment of facts?.comments ?? []) expect('comment', comment, ['user', 'likes']);
  } else {
    const cards = facts?.cards ?? [];
    if (cards.length === 0) missing.add('note');
    const fields = subject.page === 'search' ? FOUND[source] : CARD;
    for (const card of cards) expect('note', card, fields);
  }
  const unreadable = facts?.unreadable ?? new Set<string>();
  const fields = [...missing].filter((field) => !unreadable.has(field));
  return [
    ...[...unreadable].map((field) => ({ field, source, problem: 'unreadable' as const })),
    ...fields.map((field) => ({ field, source, problem: 'missing' as const })),
  ];
}
