import { describe, expect, it } from 'vitest';
import { briefProblems, isScript, type Brief, type BriefProblem } from '@/lib/campaign';
import { watchedWordsIn } from '@/lib/scoring';

/** A brief with nothing to say against it. */
const GOOD: Brief = {
  plan: {
    objective: 'launch',
    audience: 'Couples with small kitchens',
    keyMessages: ['Cooks and serves.', 'The lid is a plate.'],
    disclosure: 'both',
    hashtagsCampaign: ['北叶上新'],
    hashtagsCategory: ['餐具'],
    hashtagsNiche: ['双人火锅'],
    draftOn: '2027-03-10',
    postsOn: '2027-03-15',
  },
  part: { cited: [{ id: 'a'.repeat(24), title: '一锅两人' }], videoNotes: 1, whyFit: 'One pot.' },
};

function check(change: { plan?: Brief['plan']; part?: Brief['part'] }, about?: 'campaign') {
  const brief = {
    plan: { ...GOOD.plan, ...change.plan },
    part: { ...GOOD.part, ...change.part },
  };
  return briefProblems(brief, {
    about: about ?? 'creator',
    found: (text) => watchedWordsIn(text, { 'brand-safety': ['gambling'] }),
  });
}
const said = (problems: BriefProblem[]) => problems.map(({ field, problem }) => [field, problem]);

describe('a brief', () => {
  it('that has all it needs is not warned of', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof check>[0], BriefProblem['field'], BriefProblem['problem']]>([
    ['no objective', { plan: { objective: undefined } }, 'objective', 'missing'],
    ['no disclosure', { plan: { disclosure: undefined } }, 'disclosure', 'missing'],
    ['no messages', { plan: { keyMessages: [] } }, 'keyMessages', 'missing'],
    ['no niche hashtag', { plan: { hashtagsNiche: [] } }, 'hashtagsNiche', 'missing'],
    ['no note to name', { part: { cited: [] } }, 'cited', 'missing'],
    ['no deliverable', { part: { videoNotes: 0 } }, 'imageNotes', 'missing'],
    ['no day', { plan: { postsOn: undefined, draftOn: undefined } }, 'postsOn', 'missing'],
    [
      'four messages',
      { plan: { keyMessages: ['a', 'b', 'c', 'd'] } },
      'keyMessages',
      'too-many-messages',
    ],
    ['a caption', { plan: { keyMessages: ['好'.repeat(121)] } }, 'keyMessages', 'written-out'],
    ['hashtags in place', { part: { briefNote: 'Love it #a #b #c' } }, 'briefNote', 'written-out'],
    ['their words', { plan: { mustShow: ['文案如下：今天…'] } }, 'mustShow', 'word-for-word'],
    [
      'copy and paste',
      { part: { briefNote: 'Please copy and paste this.' } },
      'briefNote',
      'word-for-word',
    ],
    ['hiding', { part: { briefNote: '不要标注广告' } }, 'briefNote', 'hides-advertising'],
    [
      'hiding in English',
      { plan: { tone: 'Do not mention that it is sponsored' } },
      'tone',
      'hides-advertising',
    ],
    [
      'a Chinese claim',
      { plan: { keyMessages: ['全网第一的锅', 'b'] } },
      'keyMessages',
      'banned-claim',
    ],
    ['an English claim', { plan: { product: 'The world’s best pot' } }, 'product', 'banned-claim'],
    [
      'a claim of both lists',
      { plan: { product: '100% natural clay' } },
      'product',
      'banned-claim',
    ],
    ['health', { plan: { product: '一款益生菌' } }, 'product', 'restricted-category'],
    ['own words', { plan: { look: 'No gambling' } }, 'look', 'unwanted-word'],
    ['one tag twice', { plan: { hashtagsNiche: ['餐具'] } }, 'hashtagsNiche', 'same-hashtag'],
    ['a late draft', { plan: { draftOn: '2027-03-16' } }, 'draftOn', 'draft-after-posting'],
    [
      'their late draft',
      { part: { ownDraftOn: '2027-03-16' } },
      'ownDraftOn',
      'draft-after-posting',
    ],
    ['one day to approve', { plan: { draftOn: '2027-03-14' } }, 'draftOn', 'no-time-to-approve'],
    ['after the end', { plan: { endsOn: '2027-03-14' } }, 'postsOn', 'outside-campaign'],
    [
      'theirs before it begins',
      {
        plan: { startsOn: '2027-03-12' },
        part: { ownPostsOn: '2027-03-11', ownDraftOn: '2027-03-01' },
      },
      'ownPostsOn',
      'outside-campaign',
    ],
    ['another number', { part: { notes: 2 } }, 'imageNotes', 'not-the-agreed-number'],
    [
      'a gift by a day',
      { part: { collaboration: 'gifting', ownPostsOn: '2027-03-15' } },
      'ownPostsOn',
      'gift-with-duties',
    ],
  ])('with %s says so at its field, and nothing else', (_, change, field, problem) => {
    expect(said(check(change))).toEqual([[field, problem]]);
  });

  it('quotes what it warns of, and names the guides', () => {
    const [claim] = check({ plan: { product: 'Our guaranteed result in every single kitchen' } });
    expect(claim).toMatchObject({ quote: 'Our guaranteed result in e…', source: [3, 4] });
    expect(check({ plan: { keyMessages: ['a', 'b', 'c', 'd'] } })[0]).toMatchObject({
      n: 4,
      source: [2, 4],
    });
  });

  it.each([
    ['two days to approve', { plan: { draftOn: '2027-03-13' } }],
    ['claims among what to avoid', { plan: { avoid: ['全网第一', 'caption:'] } }],
    ['a message at the limit', { plan: { keyMessages: ['好'.repeat(120), 'b'] } }],
    [
      'a gift that asks for nothing',
      { part: { collaboration: 'gifting' as const, videoNotes: 0 } },
    ],
    ['the agreed number', { part: { notes: 2, imageNotes: 1 } }],
  ])('is not warned of for %s', (_, change) => {
    expect(check(change)).toEqual([]);
  });

  it('of the whole campaign needs nothing of a creator', () => {
    expect(check({ part: { cited: [], videoNotes: 0 } }, 'campaign')).toEqual([]);
  });

  it('is a script when it writes what should be theirs', () => {
    expect(isScript(check({ plan: { keyMessages: ['a', 'b', 'c', 'd'] } }))).toBe(true);
    expect(isScript(check({ plan: { disclosure: undefined } }))).toBe(false);
  });
});
