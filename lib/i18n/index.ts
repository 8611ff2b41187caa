/** The door of i18n: messages in both languages, and numbers and dates in the reader's own form. */
export { LANGUAGES, chooseLanguage, type Language } from './languages';
export {
  formatBytes,
  formatCompact,
  formatCount,
  formatCountInFull,
  formatBounds,
  formatInterval,
  formatMoney,
  formatValue,
  formatWhole,
  formatYuan,
  type Unit,
} from './numbers';
export { dateForm, numberForm } from './forms';
export { formatFailure } from './failures';
export { formatPlace } from './places';
export { scoringSentence } from './scoring-sentence';
export { formatAge, formatDay, formatMoment, formatTime } from './times';
export {
  createTranslator,
  isMessageKey,
  messagesOf,
  sayAlso,
  type MessageKey,
  type MessageValues,
  type Translate,
} from './translator';
