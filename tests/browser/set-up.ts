import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension that is tested, unless `npm test` has just done so, or KOLENS_EXTENSION names another build. */
export default function setUp(): void {
  if (process.env.KOLENS_BUILT || process.env.KOLENS_EXTENSION) return;
  const windows = process.platform === 'win32';
  const file = join(process.cwd(), 'node_modules/.bin', windows ? 'wxt.cmd' : 'wxt');
  const built = spawnSync(file, ['build'], { encoding: 'utf8', shell: windows });
  if (built.status !== 0) throw new Error(`wxt build failed:\n${built.stdout}${built.stderr}`);
}
