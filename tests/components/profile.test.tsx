// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TopicFocus } from '@/components/content/TopicFocus';
import { CreatorHead } from '@/components/creator/CreatorHead';
import { ProfileCues } from '@/components/creator/ProfileCues';
import { CREATOR, ENTRY } from './fixtures';
import { render } from './render';

describe('what the profile says', () => {
  it('shows its tags and gender as its own words, and no line where it has none', async () => {
    const head = async (more: object) => {
      const creator = { id: CREATOR, nickname: '林夏', ...more };
      return (await render(<CreatorHead creator={creator} seen={{}} />)).container.textContent;
    };
    expect(await head({ tags: ['美食博主'], gender: 'female' })).toContain(
      'Profile says: 美食博主 · female',
    );
    expect(await head({ tags: [] })).not.toContain('Profile says');
  });

  it('quotes a brand account with its note', async () => {
    const account = [{ kind: 'brand-account' as const, quote: '林夏官方账号' }];
    const { container } = await render(
      <ProfileCues details={{ account }} entry={undefined} withTypes={false} />,
    );
    expect(container.textContent).toContain('“林夏官方账号”');
    expect(container.textContent).toContain('follows other norms');
  });

  it('suggests a type until one is settled', async () => {
    const details = { types: [{ type: 'KOC' as const, reasons: ['followers-below-10k'] }] };
    const shown = async (entry: typeof ENTRY) =>
      (await render(<ProfileCues details={details} entry={entry} />)).container.textContent;
    expect(await shown(ENTRY)).toContain('Looks like');
    const settled = await shown({ ...ENTRY, creatorType: 'lifestyle' });
    expect(settled).not.toContain('Looks like');
    expect(settled).toContain('Lifestyle');
  });
});

it('says how far few topics lead, with its range and its notes', async () => {
  const topics = {
    n: 20,
    top: [],
    verticality: 0.7,
    verticalityRange: { low: 0.48, high: 0.85 },
    focus: 0.35,
  };
  const { container } = await render(<TopicFocus topics={topics} />);
  expect(container.textContent).toMatch(/70%.*48.*85%.*20 notes.*35 of 100.*20 notes/u);
});
