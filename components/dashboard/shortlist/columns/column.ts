import type { ReactNode } from 'react';
import type { App } from '../../../app/AppContext';
import type { Row } from '../../rows';

/** Headings under which the column chooser lists the columns. */
export const COLUMN_GROUPS = [
  'who',
  'score',
  'engagement',
  'comments',
  'yours',
  'supplied',
] as const;
export type ColumnGroup = (typeof COLUMN_GROUPS)[number];

/** A figure as it is copied: spreadsheets get its interval and n in columns of their own. */
export interface CopiedFigure {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  n?: number | undefined;
}

/** One column of the shortlist's table: name, order, drawing and copying in one place. */
export interface ColumnSpec {
  id: string;
  group: ColumnGroup;
  name(app: App): string;
  /** Its entry of the glossary, shown on hover and on focus of the heading. */
  term?(app: App): ReactNode;
  /** Numbers stand on the right, digits under digits. */
  numeric?: true;
  /** What rows are sorted by; absent comes last, either way. */
  order(row: Row, app: App): number | string | undefined;
  cell(row: Row, app: App): ReactNode;
  /** What is copied, where it is neither a figure nor what rows are sorted by. */
  copied?(row: Row, app: App): number | string | undefined;
  /** Copied as four columns: value, low, high, n. */
  figure?(row: Row, app: App): CopiedFigure | undefined;
}
