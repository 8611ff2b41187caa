import { describe, expect, it } from 'vitest';
import { createFormat } from '@/components/app/format';
import { briefPaper } from '@/components/dashboard/campaigns/brief/brief-paper';
import { outreachPaper } from '@/components/dashboard/campaigns/brief/outreach-paper';
import { paperText, type Brief } from '@/lib/campaign';
import { exampleId } from '@/lib/model';

const REAL = '6500000000000000000000ab';
const BRIEF: Brief = {
  plan: {
    objective: 'launch',
    goal: 'Sell 500',
    budget: 90_000,
    product: '北叶陶器: a pot for two',
    audience: 'Couples',
    funnel: 'consideration',
    keyMessages: ['One pot cooks and serves.', 'The lid is a plate.'],
    mustShow: ['The lid turned over'],
    links: ['https://example.com/pot'],
    disclosure: 'both',
    disclosureWords: '品牌合作',
    avoid: ['Naming others'],
    hashtagsCampaign: ['北叶上新'],
    hashtagsCategory: ['餐具'],
    postsOn: '2027-03-15',
  },
  part: {
    collaboration: 'paid',
    fee: { amount: 900, currency: 'CNY' },
    videoNotes: 1,
    ownDraftOn: '2027-03-10',
    cited: [{ id: REAL, title: '一锅两人' }],
  },
};
const en = createFormat('en');
const zh = createFormat('zh-CN');

describe('a brief on paper', () => {
  it('says what is said, in the language of the paper', () => {
    const text = paperText(briefPaper(BRIEF, { campaign: 'Spring', creator: '林' }, en));
    expect(text).toContain('Brief: Spring, for 林');
    expect(text).toContain('- One pot cooks and serves.\n- The lid is a plate.');
    expect(text).toContain('not a script');
    expect(text).toContain('such as “品牌合作”');
    expect(text).toContain('#北叶上新 #餐具');
    expect(text).toContain('Draft for review: Mar 10, 2027');
    expect(text).toContain('Appears: Mar 15, 2027, China time');
    expect(text).toContain(`- 一锅两人\n  https://www.xiaohongshu.com/explore/${REAL}`);
    const chinese = paperText(briefPaper(BRIEF, { campaign: 'Spring' }, zh));
    expect(chinese).toContain('核心信息');
    expect(chinese).toContain('初稿：2027年3月10日');
    expect(chinese).not.toMatch(/Key messages|Appears/u);
  });

  it('has no section for what is not said, no money, and no address of an invented note', () => {
    const invented = { id: exampleId('note', 1), title: '虚构' };
    const text = paperText(
      briefPaper({ plan: {}, part: { ...BRIEF.part, cited: [invented] } }, { campaign: 'S' }, en),
    );
    expect(text).not.toMatch(/Key messages|Hashtags|Guardrails|900|https/u);
    expect(text).toContain('- 虚构');
  });

  it('asks nothing for a gift', () => {
    const part = { ...BRIEF.part, collaboration: 'gifting' as const };
    const text = paperText(briefPaper({ ...BRIEF, part }, { campaign: 'S' }, en));
    expect(text).toContain('we ask for nothing');
    expect(text).toContain('If you do write about it');
    expect(text).not.toMatch(/Draft for review|Appears:|1 video/u);
  });
});

describe('a letter', () => {
  const names = { creator: '林', sender: '北叶' };

  it('opens with a note of theirs, and tells nothing internal', () => {
    const text = paperText(outreachPaper(BRIEF, names, en));
    expect(text).toContain(
      `Your note “一锅两人” stayed with us.\n  https://www.xiaohongshu.com/explore/${REAL}`,
    );
    expect(text).toContain('fixed fee');
    expect(text).toContain('Mandarin or English');
    expect(text).not.toMatch(/Sell 500|900|90,000/u);
    expect(paperText(outreachPaper(BRIEF, names, zh))).toContain('《一锅两人》');
  });

  it('leaves in brackets what only the user can write', () => {
    const text = paperText(outreachPaper({ plan: {}, part: {} }, names, en));
    expect(text).toContain('[Name a note of theirs here.]');
    expect(text).toContain('[Why it fits: one sentence of your own.]');
  });

  it.each(['gifting', 'paid', 'ambassador', 'co-creation', 'affiliate', 'live'] as const)(
    'offers %s in both languages',
    (collaboration) => {
      const brief = { ...BRIEF, part: { ...BRIEF.part, collaboration } };
      for (const format of [en, zh]) {
        const text = paperText(outreachPaper(brief, names, format));
        expect(text).toContain(format.t(`paper.letter.model.${collaboration}`));
      }
    },
  );
});
