/*
 * Writes docs/scoring.md from the scoring room's own descriptions:
 *   node scripts/run.mjs scripts/scoring-docs.ts
 * A test fails while the committed file is not what this would write.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { scoringPage } from './scoring-page';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/scoring.md', await scoringPage());
