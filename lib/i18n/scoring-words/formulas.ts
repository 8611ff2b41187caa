/** How each figure is worked out. */
export const formulas: Readonly<Record<string, string>> = {
  'median over notes of (likes + saves + comments) / followers':
    '各笔记（点赞 + 收藏 + 评论）÷ 粉丝 的中位数',
  'median over notes of (likes + saves) / followers': '各笔记（点赞 + 收藏）÷ 粉丝 的中位数',
  'median over notes of saves / followers': '各笔记 收藏 ÷ 粉丝 的中位数',
  'median over notes of saves / likes': '各笔记 收藏 ÷ 点赞 的中位数',
  'median over notes of comments / likes': '各笔记 评论 ÷ 点赞 的中位数',
  'notes with at least 100 likes / notes with shown likes':
    '点赞不少于 100 的笔记 ÷ 显示点赞数的笔记',
  'notes with at least 1000 likes / notes with shown likes':
    '点赞不少于 1000 的笔记 ÷ 显示点赞数的笔记',
  '(upper quartile − lower quartile of likes) / 1.349 / median of likes':
    '（点赞上四分位 − 下四分位）÷ 1.349 ÷ 点赞中位数',
  'notes in the window / its days × 30; when the oldest note seen lies inside the window: (notes − 1) / days since it × 30':
    '窗口内笔记数 ÷ 窗口天数 × 30；若见到的最早一篇就在窗口内，则为（笔记数 − 1）÷ 距该篇的天数 × 30',
  'now − publication of the newest note that is not pinned': '现在 − 最新一篇非置顶笔记的发布时间',
  '1 − suspicion of the sections that could be judged, weighted by their distinct wordings: a flood of copies must not count for more than it says. Only evidence strong enough to be shown counts; likeness, echoes, style, places and a burst without other evidence merely rank sections':
    '1 − 可判断的评论区的可疑度，按不同措辞的数量加权：大量复制的评论不会因为数量多而更有分量。只有强到可以展示的证据才计入；相似、呼应、文风、属地，以及没有其他证据的突增，只用于评论区之间的排序',
  'comments by people with two or more comments under that note / comments with a known user, the creator aside':
    '同一篇笔记下评论两次及以上的人所写的评论 ÷ 用户可识别的评论（不含达人本人）',
  'comments by accounts registered less than 90 days before / comments with a known time and registration':
    '评论时注册不满 90 天的账号所写的评论 ÷ 时间与注册时间都可知的评论',
  'comments in bursts / comments with a known time': '突增时段内的评论 ÷ 时间可知的评论',
  'comments whose wording other people use too, under this note, other notes or other creators / comments of 6 letters and more; giveaways are set aside':
    '措辞与他人相同或相近的评论（同一笔记、其他笔记或其他达人处）÷ 6 个字及以上的评论；抽奖评论不计',
  'comments answered by the creator / top-level comments seen': '达人回复过的评论 ÷ 见到的一级评论',
  'comments with a question, a particular, own use or a complaint / comments with text':
    '含提问、具体细节、亲身使用或抱怨的评论 ÷ 有文字的评论',
  'notes with a clear cue, or two kinds of weak ones, and no denial / notes whose words were seen':
    '有一条明确线索或两类弱线索、且未否认合作的笔记 ÷ 读到文字的笔记',
  'median interactions of notes with collaboration cues / median interactions of the others':
    '有合作线索的笔记互动中位数 ÷ 其他笔记互动中位数',
  'likes and saves of the profile / followers': '主页的获赞与收藏 ÷ 粉丝',
  'median over notes of likes × r / followers for notes of which only likes were seen, r = the creator’s own median of (likes + saves + comments) / likes; opened notes count as seen':
    '只见到点赞的笔记取 点赞 × r ÷ 粉丝，已打开的笔记按所见计算，再取中位数；r = 该达人（点赞 + 收藏 + 评论）÷ 点赞 的中位数',
};
