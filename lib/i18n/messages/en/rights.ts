/** The rights to settle before a creator's content is used elsewhere. Facts of guide 0, in our words. */
export const rights = {
  'rights.intro':
    'The creator owns what they make; paying for it is not owning it. Settle each line in writing before you use a note, picture or video anywhere else.',
  'rights.fact.owner':
    'A fee buys what the contract names, nothing more. Without words on use, you have none beyond the creator’s own post.',
  'rights.fact.public':
    'Public is not free to use: the platform’s licence is the platform’s alone.',
  'rights.fact.moral':
    'The creator’s name and the integrity of the work stay theirs under Chinese law: these rights cannot be waived.',
  'rights.creator': 'Creator',
  'rights.anyCreator': 'the creator',
  'rights.copy': 'Copy checklist',
  'rights.copied': 'Copied',
  'rights.for': 'To settle with {name}',
  'rights.grant': 'What is granted',
  'rights.grant.kind': 'Licence or assignment, and of which rights.',
  'rights.grant.pieces':
    'Which pieces exactly: note ids, files, raw material or only the final cut.',
  'rights.grant.purpose': 'For which purpose and for which product or campaign.',
  'rights.grant.exclusivity': 'Exclusive or not; in which category and for how long.',
  'rights.uses': 'Permitted uses, each named by itself',
  'rights.uses.repost': 'Organic repost on the brand’s own account.',
  'rights.uses.inPlatformAds': 'Paid promotion on Xiaohongshu itself.',
  'rights.uses.otherChinese':
    'Other Chinese platforms: Douyin, Weibo, WeChat, Tmall, each by itself.',
  'rights.uses.international':
    'International platforms: Instagram, TikTok, YouTube, each by itself.',
  'rights.uses.shop': 'Website and shop pages.',
  'rights.uses.email': 'E-mail and newsletters.',
  'rights.uses.print': 'Print and retail.',
  'rights.uses.outdoor': 'Out-of-home.',
  'rights.limits': 'Limits',
  'rights.limits.territory': 'Territories: mainland China, Hong Kong, abroad.',
  'rights.limits.term': 'Term with a start and an end; no open ends.',
  'rights.limits.edits': 'Which edits are allowed: cuts, crops, subtitles, music.',
  'rights.limits.translation': 'Translation and dubbing.',
  'rights.person': 'The creator as a person',
  'rights.person.name': 'How the creator is credited.',
  'rights.person.integrity': 'No change that alters the meaning or harms their standing.',
  'rights.person.approval': 'Who approves the final use, and by when.',
  'rights.contract': 'Contract',
  'rights.contract.ads':
    'Paid advertising named expressly: “usage rights” alone does not cover it.',
  'rights.contract.law': 'Governing law: PRC law when the contract is with the creator or an MCN.',
  'rights.contract.language': 'Which language version prevails; usually the Chinese one.',
  'rights.contract.fee': 'What each tier of use costs, from organic only to full commercial.',
  'rights.before': 'Before each new use',
  'rights.before.covered': 'Is this use, place and date covered by the text you signed?',
  'rights.before.expiry': 'When does the term end, and who takes the content down then?',
  'rights.notAdvice': 'A reading aid drawn from guides, not legal advice.',
} as const;
