import { DAY, exampleId, timeAt, type Time } from '@/lib/model';
import { diceFor, type Dice } from './dice';
import { nicknameFrom, numberedName } from './nicknames';
import { NUMBERED_NAMES, PROVINCES } from './words/everywhere';

/** Somebody who comments. */
export interface Person {
  id: string;
  registeredAt: Time;
  nickname: string;
  place: string;
}

/** Gives out people, no two the same. */
export class People {
  #n = 0;
  /** Of their own: who they are does not hang on what they are called. */
  readonly #names = diceFor('example nicknames');
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

  /** Accounts that were all registered within a day and a half, every other one named like the next but for digits. */
  batch(count: number): Person[] {
    const start = this.now - 160 * DAY;
    return Array.from({ length: count }, (_, i) => ({
      ...this.#person(start + this.dice.next() * 1.5 * DAY),
      ...(i % 2 === 0 && { nickname: numberedName(this.#names, NUMBERED_NAMES[i % 3]!) }),
    }));
  }

  #person(registered: number): Person {
    return {
      nickname: nicknameFrom(this.#names),
      id: exampleId('person', ++this.#n),
      registeredAt: timeAt(Math.floor(registered / 1_000) * 1_000, 'second', 'state'),
      place: this.dice.weighted(PROVINCES),
    };
  }
}
