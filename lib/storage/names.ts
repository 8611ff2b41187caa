import { nameFormOf, stemIn, type ImportedComment, type NameMark } from '@/lib/model';
import { pseudonymOf, stemMarkOf } from './pseudonym';

/** A writer as a page shows them, with a nickname, or as a file does, with what their nickname was like. */
type Writer = NonNullable<ImportedComment['user']> & { nickname?: string | undefined };

/** A comment of a page or of a file. */
export type ReadComment = Omit<ImportedComment, 'user'> & { user?: Writer | undefined };

/** What commenters are called here. */
export interface Names {
  /** An id, or a file's name of somebody → the pseudonym here. */
  who(id: string): string | undefined;
  /** What is kept of a nickname; undefined where none was shown. */
  mark(writer: Writer): NameMark | undefined;
}

/** For what brings no commenters along. */
export const NO_NAMES: Names = { who: () => undefined, mark: () => undefined };

/** Works each answer out once. */
function once(answer: (asked: string) => string): (asked: string) => string {
  const known = new Map<string, string>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const worked = answer(asked);
    known.set(asked, worked);
    return worked;
  };
}

/** How the three kinds of a name become another here. Each is asked once for each name. */
interface Naming {
  who: (id: string) => string;
  stem: (stem: string) => NameMark;
  /** Of a mark that a file brings. */
  stemInFile: (mark: NameMark) => NameMark;
}

/** Names by any such rule. */
export function namesBy(naming: Naming): Names {
  const stem = once(naming.stem);
  const stemInFile = once(naming.stemInFile);
  return {
    who: once(naming.who),
    mark: ({ nickname, nameMark }) => {
      const form = nickname === undefined ? undefined : nameFormOf(nickname);
      if (form?.kind === 'own') return form.stem === undefined ? 'own' : stem(form.stem);
      if (form || nameMark === undefined) return form?.kind;
      const there = stemIn(nameMark);
      return there === undefined ? nameMark : stemInFile(there);
    },
  };
}

/**
 * The names that commenters have under an installation's salt, for one transaction.
 * A mark in a file was made under the salt of whoever wrote the file: two that are the same there are
 * the same here, and none is taken for a stem that was read here.
 */
export function namesUnder(salt: string): Names {
  return namesBy({
    who: (id) => pseudonymOf(salt, id),
    stem: (stem) => stemMarkOf(salt, 'nickname', stem),
    stemInFile: (mark) => stemMarkOf(salt, 'file', mark),
  });
}
