import type { Border } from '../border';
import { backup } from './backup';
import { renderedPage } from './dom';
import { csv, json, xlsx } from './files';
import { spreadsheet, vendorList } from './lists';
import { messages } from './messages';
import { liveState, writtenState } from './state';
import { address, shownCounts, shownDates } from './words';

/** Every way into the product. */
export const BORDERS: readonly Border[] = [
  liveState,
  writtenState,
  renderedPage,
  messages,
  csv,
  xlsx,
  spreadsheet,
  vendorList,
  json,
  backup,
  address,
  shownDates,
  shownCounts,
];
