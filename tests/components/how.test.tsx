// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HowPage } from '@/components/dashboard/how/HowPage';
import { scoringSentence, type Language } from '@/lib/i18n';
import {
  DESCRIBED,
  errorRates,
  errorRatesOf,
  HOW_MEASURED,
  MEASURED,
  SCORING_HISTORY,
} from '@/lib/scoring';
import { render } from './render';

describe.each<Language>(['en', 'zh-CN'])('how scores work, %s', (language) => {
  const said = (english: string) => scoringSentence(english, language).text;

  it('shows every measured error rate with its command, and every version', async () => {
    const { container } = await render(<HowPage />, { language });
    for (const { what, found, command } of MEASURED) {
      expect(container.textContent).toContain(said(what));
      expect(container.textContent).toContain(said(found));
      expect(container.textContent).toContain(command);
    }
    for (const { version, change } of SCORING_HISTORY) {
      expect(container.textContent).toContain(version);
      expect(container.textContent).toContain(said(change));
    }
  });

  it('shows the figures of every false alarm and detection, with n and date', async () => {
    const { container } = await render(<HowPage />, { language });
    const { on, command, groups } = errorRates();
    const section = container.querySelector('[aria-labelledby="error-rates"]')!;
    expect(section.textContent).toContain(on);
    expect(section.textContent).toContain(command);
    const shown = [...section.querySelectorAll('tbody tr')];
    const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, kind: group.kind })));
    expect(shown).toHaveLength(rows.length);
    rows.forEach(({ what, n, value, heldOut, kind }, i) => {
      expect(shown[i]?.querySelector('th')?.textContent).toBe(said(what));
      expect(shown[i]?.textContent).toContain(n.toLocaleString('en'));
      if (kind !== 'areas') return;
      expect(shown[i]?.textContent).toContain(value.toFixed(3));
      for (const one of heldOut ?? []) expect(shown[i]?.textContent).toContain(one.toFixed(3));
    });
  });

  it('says of what is described that it weighs 0, and why', async () => {
    const { container } = await render(<HowPage />, { language });
    for (const { id, formula, needs, source, whyZero, blindSpots } of DESCRIBED) {
      const card = container.querySelector(`#described-${id}`)!;
      expect(card.querySelector('h3')?.textContent).toMatch(/weight 0|权重 0/u);
      for (const sentence of [formula, needs, source, whyZero, ...blindSpots]) {
        expect(card.textContent).toContain(said(sentence));
      }
    }
  });

  it('says under each signal what was measured of it, or that nothing was', async () => {
    const { container } = await render(<HowPage />, { language });
    const text = (id: string) => container.querySelector(`#${id}`)?.textContent;
    for (const { what } of errorRatesOf('young-accounts').flatMap(({ rows }) => rows)) {
      expect(text('young-accounts')).toContain(said(what));
    }
    expect(text('lifetime-ratio')).toContain(said(HOW_MEASURED.unmeasured));
    expect(text('young-accounts')).not.toContain(said(HOW_MEASURED.unmeasured));
  });
});
