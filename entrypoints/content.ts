import { defineContentScript } from 'wxt/utils/define-content-script';
import { startContent } from '@/lib/capture';
import * as reader from '@/lib/platforms/xiaohongshu';

export default defineContentScript({
  matches: reader.MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => startContent({ ctx, reader }),
});
