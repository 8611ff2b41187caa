import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages';
import { en, type MessageKey } from './messages/en';
import { zhCN } from './messages/zh-CN';

export type { MessageKey };
export type MessageValues = Record<string, string | number>;

/** Says one message in the reader's language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export const MESSAGES: Record<Language, Record<MessageKey, string>> = { en, 'zh-CN': zhCN };

/** Messages are ICU: `{n, plural, one {# note} other {# notes}}`. Each is compiled once, when first said. */
export function createTranslator(language: Language): Translate {
  const messages = MESSAGES[language];
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key];
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}

/** True when there is a message of this name: for keys made from data, such as a finding's reason. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
