/** What no figure claims. */
export const limits: Readonly<Record<string, string>> = {
  'Fake followers. Nobody but the platform sees the follower list; no share of "fake followers" is estimated.':
    '假粉。除平台外没有人能看到粉丝名单，因此不估算“假粉比例”。',
  'Bought likes and saves. Engagement is called unusual against a reference, never fake.':
    '买赞买藏。互动只会被说成相对参照不寻常，从不说成造假。',
  'Paid people who write in their own words. Their comments cannot be told from others by text.':
    '受雇真人用自己的话写的评论。从文字无法与其他评论区分。',
  'Text written by language models. Its style is seen for some operators only and never decides alone.':
    '语言模型写的文字。只认得少数操作者的文风，且从不单独作为依据。',
  'Undisclosed advertising. Cues of a possible collaboration are quoted; whether it is one is for a person to say.':
    '未声明的广告。只引用疑似合作的线索；是不是合作，由人来判断。',
  'How many collaborations the cues find or miss. There are no labelled notes to measure it on: precision and recall of "possible collaboration" are unknown.':
    '这些线索能找出多少合作、又漏掉多少。没有带标注的笔记可供衡量：“疑似合作”的准确率和召回率都未知。',
  'That the names of commenters mean anything. Default names (of ordinary commenters 6 % are some momo, 2.6 % a 小红薯 with its number) and names shared but for their last digits are counted and shown with their share; no score, level or mark rests on them. Nicknames themselves are not kept.':
    '评论者的昵称意味着什么。默认昵称（普通评论者中 6% 叫 momo，2.6% 叫“小红薯”加编号）和只差末尾数字的昵称只统计并显示占比；任何评分、等级或标记都不以此为依据。昵称本身不保存。',
  'That short praise or emoji mean anything. Set phrases, emoji and @friends are counted and shown with their share; no score, level or mark rests on them.':
    '简短夸赞或表情意味着什么。套话、表情和 @ 好友只统计并显示占比；任何评分、等级或标记都不以此为依据。',
  'Whether comments are kind or unkind. No method reached a bar worth showing on the sets at hand; the list of comments can be narrowed to words of praise or of complaint, which are words and no mood.':
    '评论是褒是贬。在现有数据集上，没有方法好到值得展示；评论列表可按夸赞或抱怨用语筛选，那只是词语，不是情绪。',
  'Who the audience is. Places of commenters are those of commenters, not of followers or readers.':
    '受众是谁。评论者的属地只是评论者的，不是粉丝或读者的。',
};
