import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/capture';
import {
  MATCHES,
  addressOf,
  commentBox,
  parseSnapshot,
  readPage,
  readUncut,
  redactedStructure,
  seek,
  stateFields,
  withinLimits,
} from '@/lib/platforms/xiaohongshu';

// By name: a module handed over as a whole would keep all of it.
const reader = {
  addressOf,
  commentBox,
  parseSnapshot,
  readPage,
  readUncut,
  redactedStructure,
  seek,
  stateFields,
  withinLimits,
};

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => startContent({ ctx, reader }),
});
