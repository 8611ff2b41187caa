import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** A file with all that it imports at once, its own name first. */
function withImports(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) withImports(bundle, imported, found);
  return found;
}

/**
 * Has a page fetch what it imports later, from its first moment on: its own small script runs as soon as it
 * is there, and the large one arrives meanwhile.
 * @param page as in `sidebar.html`
 * @param module path of what the page imports by `import()`
 */
export function preloadDrawing(page: string, module: string): Plugin {
  return {
    name: 'preload-drawing',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { filename, bundle = {}, chunk }) {
        if (!filename.includes(page)) return;
        const drawing = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module),
        );
        if (!drawing) throw new Error(`${page}: nothing was made of ${module}`);
        const own = withImports(bundle, chunk?.fileName ?? '');
        return [...withImports(bundle, drawing.fileName)]
          .filter((file) => !own.has(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
