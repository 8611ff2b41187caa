/** What is described beside the signals with weight 0. */
export const described: Readonly<Record<string, string>> = {
  'How many comments would fit under any note.': '有多少评论放在任何笔记下都说得通。',
  'comments of nothing but listed phrases, of nothing but emoji or stickers, and of nothing but @names, each / comments with text, the creator’s own aside':
    '只有词表中套话的评论、只有表情或贴纸的评论、只 @ 好友的评论，各自 ÷ 有文字的评论（不含达人本人）',
  '20 comments with text.': '20 条有文字的评论。',
  '40,294 comments of 50 organic notes: 7.5 %, 2.3 % and 6.7 %.':
    '50 篇自然笔记的 40,294 条评论：依次为 7.5%、2.3% 和 6.7%。',
  'Rules of this kind accuse ordinary people: put together they hit 31 % of genuine comments, and 17 % of adverts.':
    '这类规则会冤枉普通人：合在一起会命中 31% 的真实评论，却只命中 17% 的广告。',
  'The list of phrases is short and yours to change.': '套话词表较短，你可以修改。',
  'How many commenters keep the site’s default name, and how many share a name but for its last digits.':
    '有多少评论者沿用平台的默认昵称，又有多少人的昵称只差末尾数字。',
  'commenters named momo or 小红薯 with its number / commenters with a known name; commenters in groups of 3 and more whose names differ in their last digits alone / the same. A stem has two Chinese or four Latin letters at least and is no default name':
    '昵称为 momo 或“小红薯”加编号的评论者 ÷ 昵称可知的评论者；昵称只差末尾数字、且至少 3 人成组的评论者 ÷ 同上。相同部分至少为两个汉字或四个字母，且不是默认昵称',
  '20 different commenters whose name was seen, the creator aside.':
    '20 位昵称可见的不同评论者（不含达人本人）。',
  '32,109 commenters of organic notes: 8.7 % have a default name, 4 % to 12 % from note to note. How many ordinary people share a stem is not known: the names in those data are replaced.':
    '自然笔记的 32,109 位评论者：8.7% 使用默认昵称，各篇之间为 4%–12%。普通评论者中有多少人昵称只差数字，尚不清楚：这些数据中的昵称已被替换。',
  'Default names are ordinary, and no labelled set holds names, so that nothing shows what a shared stem is worth. Until something does, its weight is 0 in every score, level, mark and alarm.':
    '默认昵称很平常；带标注的数据集里都没有昵称，无从得知昵称只差数字说明什么。在此之前，它在任何评分、等级、标记和提醒中的权重都是 0。',
  'Whoever made up a name like it, such as momo with a word of their own, is not counted.':
    '自己起的类似昵称（如 momo 加上自己的词）不计入。',
  'Fans take names alike for fun, and a common word with digits is shared by chance.':
    '粉丝会结伴起相近的昵称，常用词加数字也会碰巧相同。',
  'Names that are alike in another way are not looked at.': '以其他方式相近的昵称不看。',
  'Comments stored before names were looked at, and names in files without pseudonyms, are not known.':
    '在统计昵称之前保存的评论，以及未附评论者代号的文件中的昵称，都无从得知。',
};
