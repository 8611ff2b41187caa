import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/capture';
import { addressOf, MATCHES, parseSnapshot, readPage } from '@/lib/platforms/xiaohongshu';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => startContent({ ctx, reader: { addressOf, parseSnapshot, readPage } }),
});
