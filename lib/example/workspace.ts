import { EXAMPLE_WHOLE, type Change, type Settings } from '@/lib/model';
import { CAST } from './cast';
import { HANDED_OUT } from './crews';
import { diceFor } from './dice';
import { pagesOf } from './pages';
import { People, type Person } from './people';
import { listsOf, ownWords, settingsFor } from './own-words';

export interface ExampleOptions {
  /** ms; the same moment always gives the same workspace. */
  now: number;
  /** Of the notes, tags and lists that stand for the user's own. */
  language: 'en' | 'zh-CN';
  /** How the user sees their own workspace: the example looks the same. */
  look: Partial<Pick<Settings, 'language' | 'theme' | 'tierScheme' | 'window'>>;
}

/** One command; a creator's facts, or at the end all that a user would have written. */
export interface ExampleStep {
  /** The same for the same step: a step that is sent again changes nothing. */
  commandId: string;
  change: Change;
}

/**
 * The whole example, step by step: invented creators as if their pages had been visited, then the
 * shortlist, campaigns and settings of an invented marketer. Each step is made when it is asked for.
 */
export function exampleWorkspace(options: ExampleOptions): {
  steps: number;
  creators: number;
  step: (n: number) => ExampleStep;
} {
  const made = makePages(options.now);
  const first = [settingsFor(options), ...listsOf(options)];
  const steps = first.length + CAST.length + 1;
  const changeOf = (n: number): Change => {
    if (n < first.length) return first[n]!;
    const creator = n - first.length;
    return creator < CAST.length
      ? { kind: 'example-pages', pages: made(creator) }
      : ownWords(options);
  };
  return {
    steps,
    creators: CAST.length,
    step: (n) => ({
      commandId: n === steps - 1 ? EXAMPLE_WHOLE : `${EXAMPLE_WHOLE}-${n}`,
      change: changeOf(n),
    }),
  };
}

/** Every creator's pages; the people of one crew are the same wherever it is sent. */
function makePages(now: number) {
  const crews = new Map<string, Person[]>();
  const people = new People(diceFor('example people'), now);
  for (const name of Object.keys(HANDED_OUT)) crews.set(name, people.batch(34));
  let comments = 0;
  const made = CAST.map((role, n) => () => {
    const crew = role.crew === undefined ? undefined : crews.get(role.crew);
    return pagesOf({ role, n, now, people, crew, next: () => ++comments });
  });
  let done = 0;
  const kept: ReturnType<typeof pagesOf>[] = [];
  // In the order of the cast, whatever is asked for: the same people then meet the same creators.
  return (n: number) => {
    while (done <= n) {
      kept[done] = made[done]!();
      done++;
    }
    return kept[n]!;
  };
}
