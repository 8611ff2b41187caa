type Style = Record<string, string>;

/** `!important`, set by script: neither the page's style sheets nor its content policy have a say. */
export function dress(element: HTMLElement, style: Style): void {
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
}

const TOPMOST = '2147483647';
export const BASE: Style = { all: 'initial', position: 'fixed', right: '0', 'z-index': TOPMOST };
export const PANEL: Style = {
  all: 'initial',
  'max-width': '100vw',
  border: '0',
  background: 'Canvas',
  'box-shadow': '-1px 0 0 rgb(0 0 0 / 12%), -8px 0 24px rgb(0 0 0 / 8%)',
};
export const TAB: Style = {
  all: 'initial',
  display: 'block',
  'box-sizing': 'border-box',
  width: '32px',
  height: '64px',
  padding: '0',
  cursor: 'pointer',
  background: '#1c2b33',
  color: '#fff',
  font: '600 18px/64px system-ui, sans-serif',
  'text-align': 'center',
  'border-radius': '8px 0 0 8px',
  'box-shadow': '0 2px 12px rgb(0 0 0 / 25%)',
};
/** Lies over the page and takes no part in it: clicks fall through. */
export const OVERLAY: Style = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'pointer-events': 'none',
  'z-index': TOPMOST,
};
export const MARK: Style = {
  all: 'initial',
  position: 'fixed',
  'box-sizing': 'border-box',
  border: '3px solid #0b8a79',
  'border-radius': '8px',
  background: 'rgb(11 138 121 / 10%)',
  color: '#fff',
  font: '600 14px/28px system-ui, sans-serif',
  'text-align': 'center',
};
