import { create } from 'zustand';
import type { Filters, Sort } from '@/lib/model';

/** How the table looks just now. It outlives a visit to another page of the dashboard, not the tab. */
export interface Look {
  /** Absent: as kept in the settings, or as delivered. */
  columns?: readonly string[] | undefined;
  sort?: Sort | undefined;
  filters: Filters;
  search: string;
  /** The view that was applied last, until something in it is changed. */
  viewId?: string | undefined;
}

export const FRESH_LOOK: Look = { filters: {}, search: '' };

interface LookStore {
  look: Look;
  change: (part: Partial<Look>) => void;
}

export const useLookStore = create<LookStore>((set) => ({
  look: FRESH_LOOK,
  // A view that is changed is that view no longer, unless the change is the view itself.
  change: (part) => set(({ look }) => ({ look: { ...look, viewId: undefined, ...part } })),
}));
