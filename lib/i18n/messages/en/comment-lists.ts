/** Comments in lists: near-identical ones together, set phrases, names, all that were read, page by page. */
export const commentLists = {
  'pager.label': 'Pages of the list',
  'pager.before': 'Previous',
  'pager.next': 'Next',
  'pager.range': '{from}–{to} of {total}',
  'group.count': '{n} near-identical comments',
  'group.people': '{n, plural, one {by # person} other {by # people}}',
  'group.peopleAtMost': 'by at most {n} people',
  'group.notes': 'under {n, plural, one {# note} other {# notes}}',
  'group.days': '{from} to {to}',
  'group.elsewhere':
    '{n, plural, one {# more comment} other {# more comments}} like them under other creators',
  'group.show': 'Show all {n}',
  'group.hide': 'Show as one',
  'generic.title': 'Set phrases and emoji',
  'generic.meaning':
    'Of {n} comments with text by others. Most people here write like this under any note: it says nothing against anyone and is never scored.',
  'generic.phrase': 'Nothing but set phrases',
  'generic.phrase.meaning':
    'Comments such as 好看, 求链接, 码住 or 哈哈哈 that would fit under any note. The list of phrases is in Settings, where you can change it.',
  'generic.phrase.formula':
    'comments made of listed phrases from end to end ÷ comments with text, the creator’s own aside',
  'generic.emoji': 'Nothing but emoji or stickers',
  'generic.emoji.meaning': 'No letter and no digit is left once emoji and stickers are taken out.',
  'generic.emoji.formula':
    'comments of emoji, stickers and signs alone ÷ comments with text, the creator’s own aside',
  'generic.mention': 'Nothing but @friends',
  'generic.mention.meaning': 'People call their friends to look: that is how notes spread.',
  'generic.mention.formula':
    'comments of @names alone, with or without emoji ÷ comments with text, the creator’s own aside',
  'generic.of': '{hits} of {n}',
  'generic.ordinary':
    'Ordinary sections: {value} of all comments, {band} from note to note (nine in ten of 50 notes with 40,294 comments, counted with the built-in list).',
  'generic.settings': 'Set phrases of comments',
  'generic.settings.explained':
    'A comment made of nothing but these phrases is counted as a set phrase: shown as a share with its comments, never scored.',
  'generic.group.praise': 'Praise',
  'generic.group.asking': 'Asking',
  'generic.group.marking': 'Saving and thanking',
  'generic.group.cheering': 'Cheering',
  'generic.group.laughing': 'Laughing',
  'generic.added': 'Your own set phrases',
  'generic.added.note': 'One a line, added to the lists above.',
  'generic.left': 'Phrases that do not count',
  'generic.left.note': 'One a line: built-in phrases that say something in your field.',
  'names.title': 'Names of commenters',
  'names.meaning':
    'Of {n} commenters whose name was seen. Many ordinary people keep the site’s name or add digits to a common word: it says nothing against anyone, weighs 0 and is never scored. Names themselves are not kept.',
  'names.of': '{hits} of {n}',
  'names.default.beside': 'ordinary {value} ({band})',
  'names.alike.beside': 'ordinary: not known',
  'names.default': 'Default name',
  'names.default.meaning':
    'Called momo, or 小红薯 with its number, as the site names whoever has not chosen a name. Regular readers keep such names for years.',
  'names.default.formula':
    'commenters with a default name ÷ commenters whose name was seen, the creator aside',
  'names.default.ordinary':
    'Ordinary: {value} of 32,109 commenters, {band} from note to note (nine in ten of 50 notes).',
  'names.alike': 'Same name, other digits',
  'names.alike.meaning':
    'Three or more different commenters whose names differ in the last digits alone, such as 小雨1023, 小雨88 and 小雨5. The shared part has two Chinese or four Latin letters at least, and default names do not count. Fan circles look like this, and so can accounts made in a row: read what they wrote.',
  'names.alike.formula':
    'commenters in such groups ÷ commenters whose name was seen, the creator aside',
  'names.alike.ordinary':
    'What is ordinary is not known: no research data hold names. So it weighs 0.',
  'names.group':
    '{people} people with one name but for digits · {n, plural, one {# comment} other {# comments}}',
  'names.moreGroups':
    '{groups, plural, one {# smaller group} other {# smaller groups}} · {n, plural, one {# comment} other {# comments}}',
  'read.show': 'All {n, plural, one {# comment} other {# comments}} read',
  'read.hide': 'Close the list',
  'read.list': 'Comments read',
  'read.search': 'Search comments, places, notes',
  'read.order': 'Order of comments',
  'read.order.newest': 'Newest first',
  'read.order.liked': 'Most liked first',
  'read.order.telling': 'Most telling first',
  'read.only': 'Which comments',
  'read.only.all': 'All comments',
  'read.only.marked': 'With a reason mark',
  'read.only.questions': 'That ask something',
  'read.only.complaint': 'With a word of complaint',
  'read.only.praise': 'With a word of praise',
  'read.mood.word': '“{word}”',
  'read.mood.note':
    'Found by words such as 踩雷 or 好用: a word is no mood, and irony is not understood. Read them; nothing of it is scored.',
  'read.only.creator': 'By the creator',
  'read.only.replies': 'Replies',
  'read.found': '{n} of {of} comments',
} as const;
