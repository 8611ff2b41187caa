/** What a figure needs before it is shown and scored. */
export const needs: Readonly<Record<string, string>> = {
  'Followers, and opened notes of the window that show likes, saves and comments: 5 for a provisional value, 12 for a score.':
    '粉丝数，以及窗口内已打开且显示点赞、收藏和评论的笔记：5 篇给出暂定值，12 篇评分。',
  'Followers, and notes that show likes and saves: 5 provisional, 12 for a score.':
    '粉丝数，以及显示点赞和收藏的笔记：5 篇给出暂定值，12 篇评分。',
  'Followers, and notes that show saves: 5 provisional, 12 for a score.':
    '粉丝数，以及显示收藏的笔记：5 篇给出暂定值，12 篇评分。',
  'Notes with at least 10 likes and shown saves: 5 provisional, 12 for a score.':
    '点赞不少于 10 且显示收藏的笔记：5 篇给出暂定值，12 篇评分。',
  'Notes with at least 10 likes and shown comments: 5 provisional, 12 for a score.':
    '点赞不少于 10 且显示评论数的笔记：5 篇给出暂定值，12 篇评分。',
  'Notes of the window with shown likes, cards included: 5 provisional, 12 for a score.':
    '窗口内显示点赞的笔记（含卡片）：5 篇给出暂定值，12 篇评分。',
  '5 dated notes provisional, 12 for a score. Pinned notes are set aside.':
    '发布时间可知的笔记：5 篇给出暂定值，12 篇评分。置顶笔记不计。',
  'One dated note for a value, 3 for a score. Counted over all notes, not the window alone.':
    '1 篇时间可知的笔记即有数值，3 篇评分。计全部笔记，不限窗口。',
  '20 comments under at least one note.': '至少一篇笔记下有 20 条评论。',
  '20 comments with a known user.': '20 条用户可识别的评论。',
  '20 comments with a time and a user id whose clock is valid.':
    '20 条时间可知、且用户 id 中的时间有效的评论。',
  '20 comments with times.': '20 条时间可知的评论。',
  '20 comments of 6 letters and more.': '20 条 6 个字及以上的评论。',
  '20 comments.': '20 条评论。',
  '20 comments with text.': '20 条有文字的评论。',
  'Opened notes of the window: 5 provisional, 12 for a score.':
    '窗口内已打开的笔记：5 篇给出暂定值，12 篇评分。',
  'Provisional: 3 notes with cues and 5 others. Score: 5 and 8.':
    '暂定值：3 篇有线索的笔记和 5 篇其他笔记。评分：5 篇和 8 篇。',
  'The profile’s followers and its likes and saves.': '主页的粉丝数和获赞与收藏。',
  '3 opened notes for the ratio, 5 notes in all; at least one note not opened.':
    '3 篇已打开的笔记用于求比值，共 5 篇笔记，且至少一篇未打开。',
};
