// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HowPage } from '@/components/dashboard/how/HowPage';
import { scoringSentence, type Language } from '@/lib/i18n';
import { MEASURED, SCORING_HISTORY } from '@/lib/scoring';
import { render } from './render';

describe.each<Language>(['en', 'zh-CN'])('how scores work, %s', (language) => {
  it('shows every measured error rate with its command, and every version', async () => {
    const { container } = await render(<HowPage />, { language });
    const said = (english: string) => scoringSentence(english, language).text;
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
});
