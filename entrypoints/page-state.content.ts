import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePageState } from '@/lib/capture/page-state-channel';
import { MATCHES } from '@/lib/platforms/xiaohongshu/hosts';
import { snapshotState } from '@/lib/platforms/xiaohongshu/page-state';

export default defineContentScript({
  matches: MATCHES,
  world: 'MAIN',
  runAt: 'document_start',
  main: () => servePageState(window, snapshotState),
});
