// `npm start`: installs what is missing, then runs scripts/start.ts.
// Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installPackages, root } from './install.mjs';

installPackages();
try {
  ensureBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const child = spawn(
  process.execPath,
  [join(root, 'scripts/run.mjs'), 'scripts/start.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
