import type { FeedItem, NoteState, UserPageData, View } from '../markup';

/** What the server sends along for the client alone: it is not part of the site's state. */
export interface Boot {
  known: {
    profile?: {
      data: UserPageData;
      notes: FeedItem[];
      userId: string;
      cursor: string;
      hasMore: boolean;
    };
    note?: { noteId: string; note?: NoteState };
    feeds?: FeedItem[];
    keyword?: string;
  };
  view: View;
  variants: string[];
}

export const boot = JSON.parse(document.querySelector('#practice-boot')!.textContent!) as Boot;
export const view = boot.view;
export const has = (variant: string) => boot.variants.includes(variant);

/** True once, for the page that the server has drawn; from then on everything is drawn by the client. */
export function takeDrawn(): boolean {
  const drawn = !taken;
  taken = true;
  return drawn;
}
let taken = false;
