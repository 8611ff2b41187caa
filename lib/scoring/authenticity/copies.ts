import { COPY_MIN_LETTERS, foldText, sketchOfFolded } from '@/lib/model';
import { regroup } from './clusters';
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
   * @returns wordings whose cluster or kin is another than before, those of rows that came among them
   */
  exchange(gone: readonly Row[], come: readonly Row[]): Wording[];
}

export function createCopies(): Copies {
  const known = new Map<string, Wording>();
  const neighbourhoods = createNeighbourhoods();

  function enter(row: Row, fresh: Wording[]): Wording | undefined {
    const folded = row.text === undefined ? undefined : foldText(row.text);
    row.letters = folded?.length ?? 0;
    row.short = folded !== undefined && isShort(folded) ? folded : undefined;
    row.brief = row.short !== undefined && isBrief(row.short) ? row.short : undefined;
    if (folded === undefined ? !row.sketch?.length : !canBeCopied(folded)) return undefined;
    const text = folded ?? row.sketch!.join();
    let wording = known.get(text);
    if (!wording) {
      const sketch = folded === undefined ? row.sketch! : sketchOfFolded(folded);
      wording = wordingOf(text, folded?.length ?? sketch.length + 1, sketch);
      known.set(text, wording);
      fresh.push(wording);
    }
    wording.rows.push(row);
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

  function exchange(gone: readonly Row[], come: readonly Row[]): Wording[] {
    const touched = new Set<Wording>();
    const fresh: Wording[] = [];
    for (const row of gone) {
      const wording = leave(row);
      if (wording) touched.add(wording);
    }
    for (const row of come) {
      const wording = enter(row, fresh);
      if (wording) touched.add(wording);
    }
    const unused = [...touched].filter(({ rows }) => rows.length === 0);
    for (const wording of unused) {
      known.delete(wording.text);
      for (const other of neighbourhoods.remove(wording)) touched.add(other);
    }
    for (const wording of neighbourhoods.add(fresh)) touched.add(wording);
    for (const wording of unused) touched.delete(wording);
    return regroup([...touched]);
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
