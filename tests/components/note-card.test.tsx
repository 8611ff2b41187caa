// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Collaborations } from '@/components/content/Collaborations';
import { OverruleProvider } from '@/components/overrule/OverruleContext';
import { NoteCard } from '@/components/sidebar/NoteCard';
import type { Section } from '@/lib/scoring';
import { DOSSIER, report, signal } from './fixtures';
import { render } from './render';

const note = DOSSIER.notes![0]!;

async function cardWith(context?: string[], comments = DOSSIER.comments) {
  const section: Section = {
    ...{ noteId: note.id, n: 40, outcome: 'scored', level: 'none', families: {} },
    ...(context && { context }),
  };
  const { container } = await render(
    <OverruleProvider creatorId="c" overrules={[]}>
      <NoteCard
        note={note}
        dossier={{ ...DOSSIER, comments }}
        report={report([], { sections: [section] })}
      />
    </OverruleProvider>,
  );
  return container.textContent;
}

describe('the card of the open note', () => {
  it.each([
    ['giveaway', /A giveaway: its comments are set aside/u],
    ['viral', /A viral pattern/u],
  ])('says when its comments are those of a note of this kind: %s', async (context, words) => {
    expect(await cardWith([context])).toMatch(words);
    expect(await cardWith()).not.toMatch(words);
  });

  it('says what the names of its own commenters are like, not of those elsewhere', async () => {
    const said = Array.from({ length: 50 }, (_, n) => ({
      id: `m${n}`,
      noteId: n < 25 ? note.id : 'elsewhere',
      text: `第 ${n} 条`,
      user: { id: `u${n}`, nameMark: n % 5 === 0 ? 'default' : 'own' },
    }));
    expect(await cardWith(undefined, said)).toMatch(/Default name20%.*5 of 25/u);
  });
});

describe('the share of possible collaborations', () => {
  it('stands beside the rules of thumb that it is held against', async () => {
    const { container } = await render(
      <Collaborations
        collaborations={{ cues: [], giveaways: [], read: 12 } as never}
        dossier={DOSSIER}
        report={report([signal('paid-share', { outcome: 'scored', value: 0.4, n: 12 })])}
      />,
    );
    expect(container.textContent).toContain('above 30%');
  });
});
