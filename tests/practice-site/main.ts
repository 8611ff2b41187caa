// Runs the practice site alone: `node scripts/run.mjs tests/practice-site/main.ts [port]`.
import { HOSTS, startPracticeSite, truthOf } from './index';

const site = await startPracticeSite({ now: Date.now(), port: Number(process.argv[2] ?? 0) });
console.log(`Practice site on 127.0.0.1:${site.port}. Start Chromium with:\n`);
console.log(site.browserSwitches.map((part) => `  '${part}'`).join(' \\\n'));
console.log('\nCreators:');
for (const creator of site.world.creators.map(truthOf)) {
  console.log(`  ${creator.key.padEnd(12)} https://${HOSTS[0]}/user/profile/${creator.id}`);
}
