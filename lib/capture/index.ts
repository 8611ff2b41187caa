/** The door of capture: watching the page, getting what was read to the store, the messages between. */
export { serveBadge } from './badge';
export { forgetChoices, serveBrowserUi, tellProgress } from './browser-ui';
export { announceStart } from './renewal';
export { Capture, type CaptureParts } from './capture';
export type { PageReader } from './page-reader';
export { sendCommand, type CommandParts } from './client';
export { Frame, type FrameParts } from './frame';
export { connectPageState } from './page-state-channel';
export {
  frameSchema,
  pageContextSchema,
  whatPageSchema,
  type Ack,
  type Change,
  type FrameAction,
  type PageContext,
} from './protocol';
export { createRelay, serveRelay, type RelayParts } from './relay';
export { createReceiver, type ReceiverParts, type Sender } from './receiver';
export { PlaceMark, type Sought } from './show-place';
export { startContent } from './start-content';
