import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Language } from './languages';
import { en, type MessageKey } from './messages/en';
import { zhCN } from './messages/zh-CN';

export type { MessageKey };
export type MessageValues = Record<string, string | number>;

/** Says one message in the reader's language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

type Part = Readonly<Record<string, string>>;

type Parts = Readonly<Record<Language, readonly Part[]>>;

const PARTS: Record<Language, readonly Part[]> = { en, 'zh-CN': zhCN };

/** Adds messages that only some pages say: before those are drawn. */
export function sayAlso(parts: Parts): void {
  for (const language of LANGUAGES) PARTS[language] = [...PARTS[language], ...parts[language]];
}

function messageIn(language: Language, key: string): string | undefined {
  return PARTS[language].find((part) => Object.hasOwn(part, key))?.[key];
}

/** All messages of a language that were given, by key: for whoever goes through them. */
export function messagesOf(language: Language): Record<MessageKey, string> {
  return Object.assign({}, ...PARTS[language]) as Record<MessageKey, string>;
}

/** Messages are ICU: `{n, plural, one {# note} other {# notes}}`. Each is looked up and compiled once, when first said. */
export function createTranslator(language: Language): Translate {
  const known = new Map<MessageKey, string | IntlMessageFormat>();
  return (key, values) => {
    let message = known.get(key);
    if (message === undefined) {
      message = compiled(messageIn(language, key)!, language);
      known.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
}

function compiled(message: string, language: Language): string | IntlMessageFormat {
  if (!message.includes('{')) return message;
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
}

/** True when there is a message of this name: for keys made from data, such as a finding's reason. */
export function isMessageKey(key: string): key is MessageKey {
  return messageIn('en', key) !== undefined;
}
