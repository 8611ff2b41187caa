import type { View } from '@/lib/model';
import type { MessageKey } from '@/lib/i18n';
import { DEFAULT_COLUMNS } from '../shortlist/columns';

/** A view that comes with the product: its name is a message. */
export type BuiltInView = Omit<View, 'name'> & { name: MessageKey };

const columns = [...DEFAULT_COLUMNS];

export const BUILT_IN_VIEWS: readonly BuiltInView[] = [
  {
    id: 'built-in-all',
    name: 'view.all',
    columns,
    sort: { column: 'added', descending: true },
    filters: {},
    search: '',
  },
  {
    id: 'built-in-contact',
    name: 'view.toContact',
    columns: [
      'score',
      'followers',
      'engagement-rate',
      'comments',
      'owner',
      'status',
      'quote',
      'note',
    ],
    sort: { column: 'score', descending: true },
    filters: { statuses: ['candidate', 'vetted'], verdicts: ['strong', 'fair'] },
    search: '',
  },
  {
    id: 'built-in-engagement',
    name: 'view.strongEngagement',
    columns: [
      'engagement-rate',
      'like-save-rate',
      'save-rate',
      'save-like-ratio',
      'comments',
      'score',
      'followers',
    ],
    sort: { column: 'engagement-rate', descending: true },
    filters: { verdicts: ['strong', 'fair', 'weak'] },
    search: '',
  },
  {
    id: 'built-in-reading',
    name: 'view.moreReading',
    columns: ['confidence', 'notes-read', 'comments-read', 'score', 'followers', 'status', 'seen'],
    sort: { column: 'confidence', descending: false },
    filters: { verdicts: ['insufficient', 'fair'] },
    search: '',
  },
];
