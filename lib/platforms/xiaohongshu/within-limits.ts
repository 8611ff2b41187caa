import {
  cut,
  LONGEST_ADDRESS,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_NAMES,
  type Comment,
  type Creator,
  type Note,
  type Observation,
} from '@/lib/model';
import { seen } from './text';

/* Nothing that a page writes grows beyond its measure: see `@/lib/model` limits.ts. */

const name = (text: string | undefined) => text && cut(text, LONGEST_NAME);
const long = (text: string | undefined) => text && cut(text, LONGEST_TEXT);
const names = (list: string[] | undefined) =>
  list?.slice(0, MOST_NAMES).map((item) => cut(item, LONGEST_NAME));

const creator = (c: Creator): Creator =>
  seen({
    ...c,
    nickname: name(c.nickname),
    redId: name(c.redId),
    bio: long(c.bio),
    ipLocation: name(c.ipLocation),
    tags: names(c.tags),
  });

const note = (n: Note): Note =>
  seen({
    ...n,
    title: long(n.title),
    text: long(n.text),
    topics: names(n.topics),
    mentions: names(n.mentions),
    ipLocation: name(n.ipLocation),
  });

const comment = (c: Comment): Comment =>
  seen({
    ...c,
    text: long(c.text),
    ipLocation: name(c.ipLocation),
    user: c.user && seen({ ...c.user, nickname: name(c.user.nickname) }),
  });

export function withinLimits(found: Observation): Observation {
  return {
    ...found,
    url: cut(found.url, LONGEST_ADDRESS),
    creators: found.creators.map(creator),
    notes: found.notes.map(note),
    comments: found.comments.map(comment),
  };
}
