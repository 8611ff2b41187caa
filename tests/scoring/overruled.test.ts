import { describe, expect, it } from 'vitest';
import { noteMedians, score } from '@/lib/scoring';
import { comment, dossier, exact, note, notes, signal } from './make';

describe('the user knows better', () => {
  it('a comment they vouch for takes no part and says so; taking it back restores the report', () => {
    const given = dossier({ comments: [comment('a'), comment('b')] });
    const report = score(given, { overruled: { comments: ['a'] } });
    expect(report.comments.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['a', ['overruled']],
      ['b', expect.any(Array)],
    ]);
    expect(report.sections.map(({ n }) => n)).toEqual([1]);
    expect(score(given, { overruled: {} })).toEqual(score(given));
  });

  it('a note they set aside is in no figure', () => {
    const given = dossier({ notes: [...notes(12), note('odd', { likes: exact(90_000) })] });
    const rate = signal(given, 'engagement-rate', { overruled: { notes: ['odd'] } });
    expect(rate).toEqual(signal(dossier({ notes: notes(12) }), 'engagement-rate'));
    const basis = { window: 'all' as const, overruled: { notes: ['odd'] } };
    expect(noteMedians(given, basis).likes?.n).toBe(12);
  });

  it('the report says what was overruled, and nothing when nothing was', () => {
    const given = dossier({ notes: notes(3) });
    const overruled = { notes: ['odd'] };
    expect(score(given, { overruled }).basis.overruled).toEqual(overruled);
    expect(score(given, { overruled: { notes: [] } }).basis).not.toHaveProperty('overruled');
  });

  it('their word on a collaboration decides, either way', () => {
    const given = dossier({
      notes: [
        ...notes(11, { text: '江边的风' }),
        note('cue', { text: '感谢青禾品牌邀请' }),
        note('none', { text: '一盏灯' }),
      ],
    });
    const overruled = { paid: { cue: false, none: true } };
    expect(signal(given, 'paid-share').evidence).toEqual(['cue']);
    expect(signal(given, 'paid-share', { overruled }).evidence).toEqual(['none']);
    const { cues } = score(given, { overruled }).details.collaborations!;
    expect(cues.map((c) => [c.noteId, c.possible, c.byUser])).toEqual([
      ['cue', false, true],
      ['none', true, true],
    ]);
  });
});
