/** What changed from one version of the scoring to the next. */
export const versions: Readonly<Record<string, string>> = {
  'Single comments are ordered by a fourth model of rarer words; what is flagged, every level and every score are as before.':
    '单条评论的排序改用第四个模型，认得更少见的词；标记、等级和各项得分与之前相同。',
  'Many texts of one section that sound a little like promotion rank it higher, and more than fifty alike wordings count as fifty; what is shown, flagged and scored is as before.':
    '同一评论区中许多略带推广口吻的文字会让它排得更靠前，五十条以上的相似说法按五十条计；展示、标记和评分与之前相同。',
  'Wanghong is suggested as a type, with its reasons; no score is another than before.':
    '新增建议类型“网红”并说明理由；各项得分不变。',
  'No score without a scored engagement rate; adverts are learnt beside the spam of chats; words are read past signs that join on to them.':
    '互动率未能计分时不给总分；除聊天垃圾信息外也学习广告；词语旁粘连的符号不再影响识别。',
  'Promotion is read by three small models instead of one; newer accounts, repeated short texts and returning people alarm where two of them meet; places the site does not know are absent; tiers and weights of your own.':
    '推广内容由三个小模型（原为一个）识别；较新账号、重复短评与反复出现的人，两项同时出现才提示；平台不认识的地点视为未知；可自定量级与权重。',
  'Near copies are looked for by pairs of shingles: 98 of 100 that there are are found, where 83 were.':
    '近似复制按成对片段查找：每 100 处能找到 98 处，此前为 83 处。',
  'First published version.': '首个发布版本。',
};
