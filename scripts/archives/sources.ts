/**
 * What goes into the archive of sources that Mozilla's reviewers build from: enough to make the same
 * bytes, and nothing else of what may lie in the folder.
 */
export const SOURCES: readonly string[] = [
  '.npmrc',
  'LICENSE',
  'README.md',
  'components/**',
  'docs/store/for-reviewers.md',
  'entrypoints/**',
  'lib/**',
  'package-lock.json',
  'package.json',
  'public/**',
  'scripts/archives/sources.ts',
  'scripts/build/**',
  'tsconfig.json',
  'wxt.config.ts',
];
