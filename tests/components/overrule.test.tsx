// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CommentsRegion } from '@/components/comments/CommentsRegion';
import { Collaborations } from '@/components/content/Collaborations';
import { overruledOf } from '@/components/data/overruled';
import { optionsOf } from '@/components/data/use-report';
import { OverruledList } from '@/components/overrule/OverruledList';
import { OverruleProvider } from '@/components/overrule/OverruleContext';
import type { Change } from '@/lib/capture/protocol';
import { DEFAULT_SETTINGS, type Overrule } from '@/lib/model';
import { CREATOR, DOSSIER, report, signal } from './fixtures';
import { button, click, NOW, render } from './render';

const AT = new Date(NOW).toISOString();
const VOUCHED: Overrule = { target: 'comment', targetId: 'c1', creatorId: CREATOR, at: AT };
const PAID: Overrule = { target: 'paid', targetId: 'n2', creatorId: CREATOR, paid: false, at: AT };
const ASIDE: Overrule = { target: 'note', targetId: 'n1', creatorId: CREATOR, at: AT };

function sender() {
  const sent: Change[] = [];
  const send = async (change: Change) => {
    sent.push(change);
    return { ok: true } as const;
  };
  return { sent, services: { send } };
}

const COPIED = report(
  [signal('copied-comments', { outcome: 'scored', value: 0.5, n: 40, evidence: ['c1'] })],
  { comments: [{ id: 'c1', suspicion: 0.9, flagged: true, reasons: ['copied-across-notes'] }] },
);
/** What scoring makes of it once the comment is vouched for. */
const WITHOUT = report([], {
  comments: [{ id: 'c1', suspicion: 0, flagged: false, reasons: ['overruled'] }],
});

describe('what the user overruled', () => {
  it('reaches scoring by kind, and is left out when there is none', () => {
    expect(overruledOf([VOUCHED, PAID, ASIDE])).toEqual({
      comments: ['c1'],
      notes: ['n1'],
      paid: { n2: false },
    });
    expect(optionsOf(DEFAULT_SETTINGS, undefined, [])).not.toHaveProperty('overruled');
    expect(optionsOf(DEFAULT_SETTINGS, undefined, [ASIDE]).overruled?.notes).toEqual(['n1']);
  });
});

describe('a comment of the evidence', () => {
  const view = (overrules: Overrule[], given = COPIED) => (
    <OverruleProvider creatorId={CREATOR} overrules={overrules}>
      <CommentsRegion report={given} dossier={DOSSIER} />
    </OverruleProvider>
  );

  it('is vouched for at one click, and taken back in the same place', async () => {
    const { sent, services } = sender();
    const { draw } = await render(view([]), { services });
    await click(button('Show evidence'));
    await click(button('I vouch for this comment'));
    expect(sent).toEqual([{ kind: 'overrule', overrule: VOUCHED }]);
    await draw(view([VOUCHED], WITHOUT));
    await click(button('You vouch for it – take back'));
    expect(sent[1]).toEqual({ kind: 'unoverrule', target: 'comment', targetId: 'c1' });
  });

  it('that speaks for the section needs no voucher', async () => {
    const asked = report([
      signal('questions-and-specifics', { outcome: 'scored', value: 0.5, n: 40, evidence: ['c1'] }),
    ]);
    const { container } = await render(view([], asked));
    await click(button('Show evidence'));
    expect(container.textContent).toContain('效果真的看得见');
    expect(container.textContent).not.toContain('I vouch');
  });
});

describe('a possible collaboration', () => {
  it('takes the user’s word either way', async () => {
    const { sent, services } = sender();
    const found = {
      read: 2,
      cues: [{ noteId: 'n2', cues: [], possible: true }],
      giveaways: [],
    };
    await render(
      <OverruleProvider creatorId={CREATOR} overrules={[]}>
        <Collaborations collaborations={found} dossier={DOSSIER} />
      </OverruleProvider>,
      { services },
    );
    await click(button('Show evidence'));
    await click(button('It was none'));
    expect(sent).toEqual([{ kind: 'overrule', overrule: PAID }]);
  });
});

describe('the list of what was overruled', () => {
  it('says how many, shows each, and takes one back', async () => {
    const { sent, services } = sender();
    const { container } = await render(
      <OverruleProvider creatorId={CREATOR} overrules={[VOUCHED, ASIDE]}>
        <OverruledList dossier={DOSSIER} />
      </OverruleProvider>,
      { services },
    );
    expect(container.textContent).toContain('2 findings overruled by you');
    expect(container.textContent).toContain('效果真的看得见');
    expect(container.textContent).toContain('早餐三种');
    await click(button('Take back'));
    expect(sent).toEqual([{ kind: 'unoverrule', target: 'comment', targetId: 'c1' }]);
  });

  it('is not there when nothing is', async () => {
    const { container } = await render(
      <OverruleProvider creatorId={CREATOR} overrules={[]}>
        <OverruledList dossier={DOSSIER} />
      </OverruleProvider>,
    );
    expect(container.textContent).toBe('');
  });
});
