/** Where each figure errs. */
export const blindSpots: Readonly<Record<string, string>> = {
  'Bought likes and saves count like any others.': '买来的点赞和收藏与普通的一样计入。',
  'Followers who never see the notes lower it; a note that the site recommends widely raises it without any of them.':
    '从来看不到笔记的粉丝会拉低它；被平台大量推荐的笔记无需粉丝也会抬高它。',
  'Notes that were not opened may differ from those that were.': '未打开的笔记可能与已打开的不同。',
  'The same notes as the engagement rate: the two agree by construction, so they share one weight.':
    '与互动率用的是同一批笔记：两者必然一致，因此共用一份权重。',
  'Measured creators above 20,000 followers mostly stay below the guide’s 1.5 %.':
    '实测中20,000 粉以上的达人大多低于指南的 1.5%。',
  'How-to notes are saved far more often than fashion or entertainment.':
    '教程类笔记的收藏远多于穿搭或娱乐类。',
  'Depends on the niche by a factor of twenty: compare within one niche or with your own saved creators only. It carries no weight.':
    '不同垂类相差可达二十倍：只宜在同一垂类内，或与你保存的达人比较。不占权重。',
  'Its score is a position among mixed niches, not a mark.':
    '它的得分只是在混合垂类中的位置，不是评价。',
  'Questions, disputes and giveaways raise it. The shown number counts replies, the creator’s own too.':
    '提问、争论和抽奖都会抬高它。显示的评论数含回复，也含达人自己的回复。',
  'Its score is a position among mixed niches and carries no weight.':
    '它的得分只是在混合垂类中的位置，不占权重。',
  'An absolute number: large creators reach it more easily than small ones.':
    '这是绝对数：大号比小号更容易达到。',
  'A creator who tries formats spreads more than one who repeats a formula.':
    '尝试不同形式的达人，比重复同一套路的达人更分散。',
  'Carries no weight in the presets: more likes on one note would lower the whole score.':
    '在各预设中不占权重：否则一篇笔记点赞变多反而会拉低总分。',
  'Counts only notes that were seen: after search results alone it is a lower bound.':
    '只计见到的笔记：若只见过搜索结果，它只是下限。',
  'Deleted and hidden notes are missing.': '已删除和隐藏的笔记不在其中。',
  'A newer note that was not seen makes it smaller.': '若还有更新的笔记没见到，真实天数会更少。',
  'Hired people who write in their own words cannot be seen in text at all.':
    '受雇真人用自己的话写的评论，从文字完全看不出。',
  'Language-model text is not claimed to be found.': '不声称能找出语言模型写的文字。',
  'Loyal fan clubs look like coordination.': '忠实的粉丝群看起来也像有组织。',
  'What commenters are called plays no part: default names (momo, 小红薯 with its number) and names alike but for their digits are shown apart with weight 0, because many ordinary people have them.':
    '评论者叫什么不影响它：默认昵称（momo、小红薯加编号）和只差数字的昵称另行展示，权重为 0，因为很多普通用户也用这样的名字。',
  'Friends and real fans of small creators comment often.': '小达人的朋友和真粉丝常常评论。',
  'Bought old accounts are not young.': '买来的老账号并不“新”。',
  'Some old accounts were imported with a new id.': '有些老账号是以新 id 迁入的。',
  'Viral notes burst too: a burst alone means little.': '爆款也会突增：仅凭突增说明不了什么。',
  'Memes and giveaway phrases are copied by real people.': '流行梗和抽奖用语，真人也会照抄。',
  'Folded replies are seen only when opened.': '折叠的回复只有展开后才看得到。',
  'Paid people can write these: it raises, it never proves.':
    '受雇者也能写出这些：它可以加分，但不能作为证明。',
  'A cue is no proof, and paid notes without cues are not found.':
    '线索不是证据；没有线索的付费笔记也找不出来。',
  'Marks inside pictures and videos are not read.': '图片和视频里的标识读不到。',
  'Rests on cues: unmarked paid notes count as ordinary.':
    '依据线索：没有标识的付费笔记会算作普通笔记。',
  'Promoted notes gain paid reach that no page shows.':
    '投流的笔记会获得付费曝光，而任何页面都看不到。',
  'A weak cue: one viral note, deleted notes or an old account move it. It never proves bought followers.':
    '弱线索：一篇爆款、删过笔记或老账号都会影响它。它从不证明买粉。',
  'Assumes that saves and comments per like are alike in opened and other notes.':
    '假定已打开的笔记与其他笔记的收藏、评论相对点赞的比例相近。',
};
