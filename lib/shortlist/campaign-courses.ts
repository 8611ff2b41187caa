import type { List, Measure } from '@/lib/model';
import { barred } from './cell-text';
import type { CampaignCourse, PublishedNote } from './campaign-results';

/**
 * What came of the campaigns that one creator is or was in: their linked notes, and of the logs the
 * figures that are theirs or are said of nobody. Lists that are gone are left out.
 * @param onLists the lists that the creator is on
 */
export function coursesOf(
  creatorId: string,
  published: readonly PublishedNote[],
  measures: readonly Measure[],
  lists: readonly List[],
  onLists: readonly string[],
): CampaignCourse[] {
  return lists.flatMap(({ id, name }) => {
    const notes = published.filter(({ link }) => link.listId === id);
    if (notes.length === 0 && !onLists.includes(id)) return [];
    const log = measures.filter(
      (measure) => measure.listId === id && (measure.creatorId ?? creatorId) === creatorId,
    );
    return notes.length + log.length > 0 ? [{ list: name, notes, measures: log }] : [];
  });
}

/** A course’s linked notes, each in a few words for one cell: "Spring | 68f0… | Two weeks with the lamp". */
export function publishedTexts({ list, notes }: CampaignCourse): string[] {
  return notes.map(({ link, row }) => {
    const title = row?.note.title ?? link.title;
    return [barred(list), link.noteId, ...(title ? [barred(title)] : [])].join(' | ');
  });
}

/** The courses of several creators as one for each campaign; a figure said of nobody stands once. */
export function joinCourses(courses: readonly CampaignCourse[]): CampaignCourse[] {
  const byList = new Map<string, { notes: PublishedNote[]; measures: Map<string, Measure> }>();
  for (const { list, notes, measures } of courses) {
    let joined = byList.get(list);
    if (!joined) byList.set(list, (joined = { notes: [], measures: new Map() }));
    joined.notes.push(...notes);
    for (const measure of measures) joined.measures.set(measure.id, measure);
  }
  return [...byList].map(([list, { notes, measures }]) => ({
    list,
    notes,
    measures: [...measures.values()],
  }));
}
