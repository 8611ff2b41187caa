/** Rules as `property:value;…`, each `!important`, set by script: neither the page's style sheets nor its content policy have a say. */
export function dress(element: HTMLElement, style: string): void {
  for (const rule of style.split(';')) {
    const [property = '', value = ''] = rule.split(':');
    element.style.setProperty(property, value, 'important');
  }
}

export const TOPMOST = '2147483647';
export const BASE = `all:initial;position:fixed;right:0;z-index:${TOPMOST}`;
export const PANEL =
  'all:initial;max-width:100vw;border:0;background:Canvas;' +
  'box-shadow:-1px 0 0 #0000001f,-8px 0 24px #00000014';
/** Our own dark ground, and the words on it. */
const GROUND =
  'all:initial;display:block;box-sizing:border-box;background:#1c2b33;color:#fff;' +
  'box-shadow:0 2px 12px #00000040;font:';
const FONT = 'px system-ui, sans-serif';
export const TAB =
  `${GROUND}600 18px/64${FONT};width:32px;height:64px;padding:0;` +
  'cursor:pointer;text-align:center;border-radius:8px 0 0 8px';
/** Beside BASE: lies over the page and takes no part in it; clicks fall through. */
export const OVERLAY = 'inset:0;pointer-events:none';
export const MARK =
  'all:initial;position:fixed;box-sizing:border-box;border:3px solid #0b8a79;' +
  'border-radius:8px;background:#0b8a791a;color:#fff;' +
  `font:600 14px/28${FONT};text-align:center`;
/** In place of the sidebar, where there is no sidebar any more. */
export const NOTICE =
  `${GROUND}400 14px/20${FONT};width:320px;max-width:100vw;` +
  'margin:12px;padding:12px 16px;border-radius:8px';
export const NOTICE_BUTTON =
  'all:initial;float:right;width:32px;height:32px;margin:-6px -10px 0 8px;cursor:pointer;' +
  `color:#fff;font:400 20px/32${FONT};text-align:center`;
