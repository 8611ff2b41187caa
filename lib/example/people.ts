import { DAY, exampleId, timeAt, type Time } from '@/lib/model';
import type { Dice } from './dice';
import { PROVINCES } from './words/everywhere';

/** Somebody who comments. */
export interface Person {
  id: string;
  registeredAt: Time;
  place: string;
}

/** Gives out people, no two the same. */
export class People {
  #n = 0;
  constructor(
    private readonly dice: Dice,
    private readonly now: number,
  ) {}

  /** An ordinary account: half are over five years old, few are new. */
  ordinary(): Person {
    let days = this.dice.logNormal(1_900, 0.55);
    while (days < 130 || days > 4_300) days = this.dice.logNormal(1_900, 0.55);
    return this.#person(this.now - days * DAY);
  }

  /** Accounts that were all registered within a day and a half. */
  batch(count: number): Person[] {
    const start = this.now - 160 * DAY;
    return Array.from({ length: count }, () => this.#person(start + this.dice.next() * 1.5 * DAY));
  }

  #person(registered: number): Person {
    return {
      id: exampleId('person', ++this.#n),
      registeredAt: timeAt(Math.floor(registered / 1_000) * 1_000, 'second', 'state'),
      place: this.dice.weighted(PROVINCES),
    };
  }
}
