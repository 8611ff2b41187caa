import { commentBy, ranked } from './comments';
import { timeOfId } from './ids';
import { batchPerson } from './people';
import type { Dice } from '@/lib/example';
import type { Person, WorldComment, WorldNote } from './types';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Praise as it is handed out: the same lines under every note, at most with another ending. */
const LINES = [
  '姐妹们冲啊这个真的太好用了脸都亮了一个度',
  '用了一周闺蜜都问我是不是去做医美了',
  '回购第三瓶了闭眼入不会错的',
  '跟着博主买从来没踩过雷皮肤越来越好',
  '被同事安利的没想到效果这么绝必须囤货',
  '敏感肌亲测不刺激用完水水嫩嫩的',
  '这个价格买到就是赚到姐妹们别犹豫',
  '熬夜党的救星第二天起来脸不暗沉了',
  '我妈都抢着用说比专柜大牌还好',
] as const;
const ENDINGS = ['', '', '', '！', '～', '[赞R]', '❤️'] as const;

/** Accounts of one batch: registered within a day and a half, some weeks before now. */
export function hiredPeople(dice: Dice, now: number, count: number): Person[] {
  return Array.from({ length: count }, () => batchPerson(dice, now - 45 * DAY, 1.5 * DAY));
}

/**
 * A coordinated campaign under one note: hired people post the handed-out lines within ten minutes,
 * some hours after publication; the same people return under the next note.
 */
export function campaignComments(input: {
  note: WorldNote;
  hired: Person[];
  count: number;
  dice: Dice;
}): WorldComment[] {
  const { note, hired, count, dice } = input;
  const start = timeOfId(note.id) + dice.between(90, 400) * MINUTE;
  return dice
    .shuffle(hired)
    .slice(0, count)
    .map((user) => {
      const comment = commentBy({ user, at: start + dice.next() * 10 * MINUTE, note, dice });
      comment.text = dice.pick(LINES) + dice.pick(ENDINGS);
      comment.likes = dice.between(0, 4);
      comment.planted = true;
      return comment;
    });
}

export function mixed(ordinary: WorldComment[], planted: WorldComment[], dice: Dice) {
  return ranked([...ordinary, ...planted], dice);
}
