import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/capture';
import {
  MATCHES,
  addressOf,
  commentBox,
  gistOf,
  isStillEmpty,
  newPart,
  overlayOf,
  pageOf,
  parseSnapshot,
  redactedStructure,
  seek,
  shortened,
  sight,
  stateFields,
  tiesOf,
} from '@/lib/platforms/xiaohongshu';

// By name: a module handed over as a whole would keep all of it.
const reader = {
  addressOf,
  commentBox,
  gistOf,
  isStillEmpty,
  newPart,
  overlayOf,
  pageOf,
  parseSnapshot,
  redactedStructure,
  seek,
  shortened,
  sight,
  stateFields,
  tiesOf,
};

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => startContent({ ctx, reader }),
});
