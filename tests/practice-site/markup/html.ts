const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text or attribute value, safe to put into markup. */
export function esc(text: string | number): string {
  return String(text).replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}

/** The icons of the real site are drawings: only their place in the tree matters here. */
export function icon(name = '', size = 16): string {
  return `<svg class="reds-icon ${name}" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[name] ?? ''}" fill="currentColor"/></svg>`;
}

const HEART =
  'M12 21s-7.5-4.9-9.6-9.2C.8 8.3 2.9 4.5 6.5 4.5c2.2 0 4 1.2 5.5 3.2 1.5-2 3.3-3.2 5.5-3.2 3.6 0 5.7 3.8 4.1 7.3C19.5 16.1 12 21 12 21z';
const PATHS: Record<string, string> = {
  'like-icon': HEART,
  'collect-icon': 'M12 2l3 6.6 7 .8-5.2 4.8 1.5 7L12 17.6 5.7 21.2l1.5-7L2 9.4l7-.8z',
  'chat-icon':
    'M12 3C6.5 3 2 6.6 2 11c0 2.5 1.5 4.8 3.8 6.2L5 21l4.2-2.3c.9.2 1.8.3 2.8.3 5.5 0 10-3.6 10-8s-4.5-8-10-8z',
  'reply-icon':
    'M12 3C6.5 3 2 6.6 2 11c0 2.5 1.5 4.8 3.8 6.2L5 21l4.2-2.3c.9.2 1.8.3 2.8.3 5.5 0 10-3.6 10-8s-4.5-8-10-8z',
  'play-icon': 'M7 4v16l13-8z',
  'share-icon': 'M13 5l9 7-9 7v-4.5C8 14.5 5 16 2 20c.8-6 4.5-10.5 11-11z',
  'search-icon':
    'M10 3a7 7 0 1 0 4.4 12.5l5 5 1.5-1.5-5-5A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  close: 'M5 3.6 12 10.6l7-7L20.4 5l-7 7 7 7-1.4 1.4-7-7-7 7L3.6 19l7-7-7-7z',
};
