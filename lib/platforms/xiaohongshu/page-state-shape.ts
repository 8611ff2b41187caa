import * as z from 'zod/mini';

/*
 * The page's state as far as it is read, checked at the door. A field of another type than expected
 * is dropped alone: the rest of the page stays readable.
 */

let schema: ReturnType<typeof makeSchema> | undefined;

function makeSchema() {
  // zod would try `new Function` once; this product never evaluates text.
  z.config({ jitless: true });
  const soft = <T extends z.ZodMiniType>(type: T) => z.catch(z.optional(type), undefined);
  const list = <T extends z.ZodMiniType>(type: T) => soft(z.array(soft(type)));
  const text = soft(z.string());
  const flag = soft(z.boolean());
  const number = soft(z.number());
  const count = soft(z.union([z.string(), z.number()]));

  const person = soft(z.object({ userId: text, nickname: text, nickName: text }));
  const named = list(z.object({ name: text, type: text, tagType: text }));
  const figures = soft(
    z.object({
      likedCount: count,
      collectedCount: count,
      commentCount: count,
      shareCount: count,
      sharedCount: count,
      sticky: flag,
    }),
  );
  const note = z.object({
    noteId: text,
    type: text,
    title: text,
    desc: text,
    time: number,
    lastUpdateTime: number,
    ipLocation: text,
    user: person,
    interactInfo: figures,
    tagList: named,
    atUserList: list(z.object({ userId: text, nickname: text, nickName: text })),
  });
  const reply = z.object({
    id: text,
    noteId: text,
    content: text,
    likeCount: count,
    createTime: number,
    ipLocation: text,
    showTags: list(z.string()),
    pictures: flag,
    userInfo: person,
  });
  const comment = z.object({
    ...reply.shape,
    subCommentCount: count,
    subComments: list(reply),
  });
  const card = z.object({
    id: text,
    modelType: text,
    noteCard: soft(
      z.object({
        noteId: text,
        type: text,
        displayTitle: text,
        user: person,
        interactInfo: figures,
        cornerTagInfo: list(z.object({ type: text, text })),
      }),
    ),
  });
  return z.object({
    profile: soft(
      z.object({
        basicInfo: soft(
          z.object({
            nickname: text,
            redId: text,
            gender: number,
            ipLocation: text,
            desc: text,
          }),
        ),
        interactions: list(z.object({ type: text, count, i18nCount: count })),
        tags: named,
      }),
    ),
    posted: list(card),
    queries: list(z.object({ userId: text })),
    detail: soft(z.object({ note: soft(note), comments: soft(z.object({ list: list(comment) })) })),
    currentNoteId: text,
    firstNoteId: text,
    request: soft(z.object({ state: text, errorCode: number })),
    found: list(card),
    keyword: text,
    feed: list(card),
  });
}

/** One page's state, allow-listed and checked. Every field may be absent. */
export type PageState = z.infer<ReturnType<typeof makeSchema>>;
export type StateNote = NonNullable<NonNullable<PageState['detail']>['note']>;
export type StateCard = NonNullable<NonNullable<PageState['posted']>[number]>;
type StateComments = NonNullable<NonNullable<PageState['detail']>['comments']>;
export type StateComment = NonNullable<NonNullable<StateComments['list']>[number]>;
export type StateReply = NonNullable<NonNullable<StateComment['subComments']>[number]>;

/** @returns undefined for anything but a JSON object. */
export function parseSnapshot(text: string): PageState | undefined {
  if (!text) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return checkPageState(value);
}

/** @returns undefined for anything but an object. */
export function checkPageState(value: unknown): PageState | undefined {
  schema ??= makeSchema();
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}
