import { sketchOf, sketchSimilarity } from '@/lib/model';
import type { Dice } from './dice';
import { OPENERS, REACTIONS } from './words/everywhere';
import { ENDS, SCENES } from './words/clauses';
import type { Niche } from './words/niche';

/** Under one creator's notes no two long texts are more alike than this, as among real people. */
const MOST_ALIKE = 0.45;
const ATTEMPTS = 40;

/** What the ordinary writers under one creator's notes say: long texts differ, short ones repeat. */
export class Speech {
  /** By part, the sketches of the texts that used it: only these can be alike. */
  private readonly said = new Map<string, number[][]>();

  constructor(private readonly dice: Dice) {}

  /** A question, an experience or a remark in two to four half sentences. */
  long(niche: Niche): string {
    return this.fresh(() => this.draft(niche));
  }

  /** A reply among readers, or the creator's answer: a stock phrase, made one's own when long. */
  reply(stock: readonly string[]): string {
    const phrase = this.dice.pick(stock);
    if (sketchOf(phrase).length === 0) return phrase;
    return this.fresh(() => [
      this.dice.chance(0.4) ? this.dice.pick(SCENES) : '',
      this.dice.pick(stock),
      this.dice.pick(ENDS),
    ]);
  }

  private draft(niche: Niche): string[] {
    const { dice } = this;
    const roll = dice.next();
    const start = roll < 0.35 ? dice.pick(SCENES) : roll < 0.6 ? dice.pick(OPENERS) : '';
    const core = dice.pick([...niche.results, ...niche.questions, ...niche.remarks]);
    const wish = dice.chance(0.45) ? `，${dice.pick(niche.wishes)}` : '';
    const end = dice.chance(0.6) || !start ? dice.pick(ENDS) : '';
    return [start, core, wish, end];
  }

  private fresh(draft: () => string[]): string {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parts = draft().filter(Boolean);
      const text = parts.join('');
      const sketch = sketchOf(text);
      const alike = parts
        .flatMap((part) => this.said.get(part) ?? [])
        .some((other) => sketchSimilarity(sketch, other) > MOST_ALIKE);
      if (alike) continue;
      for (const part of parts) this.said.set(part, [...(this.said.get(part) ?? []), sketch]);
      return text;
    }
    return this.dice.pick(REACTIONS);
  }
}
