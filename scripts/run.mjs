// Runs one of the project's TypeScript programs in plain Node: `node scripts/run.mjs FILE.ts [args]`.
// The very modules that the extension ships, translated on the fly; nothing is built first.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, root } from './install.mjs';

installPackages();
const require = createRequire(join(root, 'package.json'));
const [file, ...args] = process.argv.slice(2);
const child = spawn(
  process.execPath,
  ['--import', pathToFileURL(require.resolve('tsx')).href, join(root, file), ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'scripts/tsconfig.json') },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
