import { COPY_MIN_LETTERS, foldText } from '@/lib/model';
import { createGrouper, type Regrouped } from './clusters';
import { createNeighbourhoods, wordingOf, type Wording } from './wordings';
import { ASKS } from './read-text';
import type { Row } from './row';

/*
 * Copies: the same wording, or nearly, by different people. Only texts of six letters and more count
 * (SCORING §1.2): 8–11 % of genuine comments repeat a short phrase exactly.
 *
 * Exact wordings are grouped by a hash map, near ones linked by wordings.ts, groups of linked ones
 * described by clusters.ts. All three take comments in and out at the cost of what these touch.
 */

/** Good wishes, congratulations and requests for the link are alike by nature, as short texts are. */
const WISHES =
  /身体健康|早日康复|会好起来|生日快乐|新年快乐|节日快乐|快乐$|万事如意|长命百岁|健康长寿|平平安安|一路走好|恭喜|恭贺|祝福|加油/u;
const MOST_SET_LETTERS = 24;

export interface Copies {
  /**
   * Takes comments in and out, and groups anew what they touch: sets `wording`, `letters` and `brief` of
   * the rows that come.
   * @returns wordings whose cluster or kin is another than before
   */
  exchange(gone: readonly Row[], come: readonly Row[]): Regrouped;
}

export function createCopies(): Copies {
  const known = new Map<string, Wording>();
  const neighbourhoods = createNeighbourhoods();
  const regroup = createGrouper();

  function enter(row: Row, fresh: Wording[]): Wording | undefined {
    const folded = row.text === undefined ? undefined : foldText(row.text);
    row.letters = folded?.length ?? 0;
    row.short = folded !== undefined && isShort(folded) ? folded : undefined;
    row.brief = row.short !== undefined && isBrief(row.short) ? row.short : undefined;
    if (folded === undefined ? !row.sketch?.length : !canBeCopied(folded)) return undefined;
    const text = folded ?? row.sketch!.join();
    let wording = known.get(text);
    if (!wording) {
      wording =
        folded === undefined
          ? wordingOf(text, row.sketch!.length + 1, row.sketch)
          : wordingOf(text, folded.length);
      known.set(text, wording);
      fresh.push(wording);
    }
    if (wording.rows.length === 0) wording.rows = [row];
    else wording.rows.push(row);
    row.wording = wording;
    return wording;
  }

  function leave(row: Row): Wording | undefined {
    const { wording } = row;
    if (!wording) return undefined;
    wording.rows.splice(wording.rows.indexOf(row), 1);
    row.wording = undefined;
    return wording;
  }

  function exchange(gone: readonly Row[], come: readonly Row[]): Regrouped {
    const touched: Wording[] = [];
    const fresh: Wording[] = [];
    for (const row of gone) {
      const wording = leave(row);
      if (wording) touched.push(wording);
    }
    for (const row of come) {
      const wording = enter(row, fresh);
      if (wording) touched.push(wording);
    }
    for (let i = touched.length - 1; i >= 0; i--) {
      const wording = touched[i]!;
      if (wording.rows.length > 0 || !known.delete(wording.text)) continue;
      for (const other of neighbourhoods.remove(wording)) touched.push(other);
    }
    for (const wording of neighbourhoods.add(fresh)) touched.push(wording);
    return regroup(touched.filter(({ rows }) => rows.length > 0));
  }

  return { exchange };
}

const BRIEF_LETTERS = 3;
/** What people say everywhere in few letters is no echo of anybody. */
const COMMONPLACE =
  /链接|求|蹲|码住|姐妹|哈|啊|谢谢|笑死|来了|加油|快乐|健康|接|祝|平安|^[a-z\d]+$/u;

/** Too short to be called a copy, long enough to be a word. */
function isShort(folded: string): boolean {
  return folded.length >= 2 && folded.length < COPY_MIN_LETTERS;
}

function isBrief(folded: string): boolean {
  return folded.length >= BRIEF_LETTERS && !COMMONPLACE.test(folded);
}

function canBeCopied(folded: string): boolean {
  const { length } = folded;
  if (length < COPY_MIN_LETTERS) return false;
  return length > MOST_SET_LETTERS || !(WISHES.test(folded) || ASKS.test(folded));
}
