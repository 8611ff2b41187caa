/** What the user writes about a creator, and what it costs. */
export const entry = {
  'entry.owner': 'Owner',
  'entry.owner.placeholder': 'who is in charge',
  'entry.quoteIn': 'Quote, {currency}',
  'entry.noReason': 'No reason given.',
  'entry.because': 'Because: {reason}',
  'entry.changeReason': 'Change',
  'reject.title': '{n, plural, one {Reject this creator?} other {Reject # creators?}}',
  'reject.reason': 'Reason',
  'reject.placeholder': 'In half a year, why was it?',
  'reject.confirm': 'Reject',
  'settings.ownCurrency': 'Own currency',
  'settings.ownCurrency.code': 'Currency, such as EUR',
  'settings.ownCurrency.rate': 'Yuan for one',
  'settings.ownCurrency.asOf': 'Rate of',
  'settings.ownCurrency.note':
    'Shows quotes and costs in it beside the yuan, at the rate that you type. Nothing is looked up.',
  'settings.ownCurrency.wrong': 'Three letters, a rate above 0 and a day.',
  'settings.ownCurrency.none': 'No own currency',
  'cost.interactions': 'Cost per engagement',
  'cost.saves': 'Cost per save',
  'cost.interactions.formula':
    'quote ÷ median of likes + saves + comments over the notes of the window',
  'cost.saves.formula': 'quote ÷ median of saves over the notes of the window',
  'cost.tooLittle': 'takes 5 opened notes',
  'cost.rate': 'At {rate} yuan for 1 {currency}, your rate of {day}.',
  'draft.changed': 'Changed elsewhere while you were typing: “{text}”',
  'draft.emptied': 'Emptied elsewhere while you were typing.',
  'draft.keepMine': 'Keep mine',
  'draft.takeTheirs': 'Take theirs',
  'undo.left':
    '{n, plural, one {# creator was} other {# creators were}} left alone: changed since, or no longer on the shortlist.',
} as const;
