import { cardMarkup, type CardPlace, type FeedItem } from '../markup';
import { view } from './boot';

const GAP = 24;
const FOOT = 92;
const BUFFER = 500;

interface Placed {
  item: FeedItem;
  left: number;
  top: number;
  height: number;
  width: number;
}

/** A grid of cards of which only those near the screen are in the document. */
export class Masonry {
  private placed: Placed[] = [];
  private readonly shown = new Map<number, HTMLElement>();
  private heights: number[] = [];
  private asking = false;
  private readonly watch = new AbortController();

  constructor(
    private readonly box: HTMLElement,
    private readonly place: CardPlace,
    /** More cards, or none when there are no more. */
    private readonly more: () => Promise<FeedItem[]>,
  ) {
    box.replaceChildren();
    const { signal } = this.watch;
    addEventListener('scroll', () => this.draw(), { signal, passive: true });
    addEventListener('resize', () => this.layOut(), { signal });
  }

  add(items: FeedItem[]): void {
    for (const item of items) this.placed.push({ item, left: 0, top: 0, height: 0, width: 0 });
    this.layOut();
  }

  close(): void {
    this.watch.abort();
    this.box.replaceChildren();
  }

  private layOut(): void {
    const room = this.box.clientWidth || 900;
    const columns = Math.max(2, Math.min(5, Math.floor((room + GAP) / 232)));
    const width = (room - GAP * (columns - 1)) / columns;
    this.heights = Array.from({ length: columns }, () => 0);
    for (const placed of this.placed) {
      const column = this.heights.indexOf(Math.min(...this.heights));
      const cover = placed.item.noteCard?.cover;
      const ratio = cover ? Math.min(1.34, Math.max(0.75, cover.height / cover.width)) : 1;
      placed.width = width;
      placed.height = Math.round(width * ratio) + FOOT;
      placed.left = column * (width + GAP);
      placed.top = this.heights[column]!;
      this.heights[column] = placed.top + placed.height;
    }
    this.box.style.height = `${Math.max(0, ...this.heights)}px`;
    for (const card of this.shown.values()) card.remove();
    this.shown.clear();
    this.draw();
  }

  private draw(): void {
    if (!this.box.isConnected || this.box.offsetParent === null) return;
    const start = -this.box.getBoundingClientRect().top - BUFFER;
    const end = start + innerHeight + 2 * BUFFER;
    this.placed.forEach((placed, index) => {
      const near = placed.top + placed.height > start && placed.top < end;
      const card = this.shown.get(index);
      if (near && !card) this.insert(placed, index);
      if (!near && card) {
        card.remove();
        this.shown.delete(index);
      }
    });
    if (end > Math.max(0, ...this.heights)) void this.ask();
  }

  private insert({ item, left, top, height, width }: Placed, index: number): void {
    const card = document.createElement('section');
    card.className = 'note-item';
    card.dataset.index = String(index);
    card.dataset.width = String(item.noteCard?.cover.width ?? 0);
    card.dataset.height = String(item.noteCard?.cover.height ?? 0);
    card.innerHTML = cardMarkup(item, this.place, view);
    card.style.transform = `translate(${left}px, ${top}px)`;
    card.style.width = `${width}px`;
    const cover = card.querySelector<HTMLElement>('.cover');
    if (cover) cover.style.height = `${height - FOOT}px`;
    this.shown.set(index, card);
    this.box.append(card);
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    const items = await this.more();
    // Once nothing came there is nothing more to ask for.
    this.asking = items.length === 0;
    if (items.length > 0 && !this.watch.signal.aborted) this.add(items);
  }
}
