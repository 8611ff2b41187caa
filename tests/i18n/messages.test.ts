import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messagesOf, type MessageKey } from '@/lib/i18n';
import { en } from '@/lib/i18n/messages/en';
import { OF_DASHBOARD } from '@/lib/i18n/messages/of-dashboard';
import { zhCN } from '@/lib/i18n/messages/zh-CN';
import { SIGNAL_IDS, TIER_SCHEMES } from '@/lib/scoring';

const MESSAGES = { en: messagesOf('en'), 'zh-CN': messagesOf('zh-CN') };
const KEYS = Object.keys(MESSAGES.en) as MessageKey[];

/** Names of the values that a message asks for, as `name` or `name, plural`. */
function valuesOf(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?=\}|, plural,)/gu)].map((match) => match[1]!);
  return [...new Set(names)].sort();
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('messages', () => {
  it.each(LANGUAGES)('%s has every key and none besides', (language) => {
    expect(Object.keys(MESSAGES[language]).sort()).toEqual([...KEYS].sort());
  });

  const all = [
    [...en, ...OF_DASHBOARD.en],
    [...zhCN, ...OF_DASHBOARD['zh-CN']],
  ];
  it.each(all)('stand in one part only', (...parts) => {
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it.each(KEYS)('%s asks for the same values in every language, and is not empty', (key) => {
    for (const language of LANGUAGES) {
      const message = MESSAGES[language][key];
      expect(message.trim()).not.toBe('');
      expect(() => new IntlMessageFormat(message, language)).not.toThrow();
      expect(valuesOf(MESSAGES[language][key]), language).toEqual(valuesOf(MESSAGES.en[key]));
    }
  });

  it('are all used on some screen', () => {
    const text = sources(fileURLToPath(new URL('../../components', import.meta.url)));
    const literal = new Set([...text.matchAll(/['`]([\w-]+(?:\.[\w-]+)+)['`]/gu)].map((m) => m[1]));
    const patterns = [...text.matchAll(/`([\w-]+(?:\.|[\w-]|\$\{[^}`]+\})*)`/gu)]
      .map((m) => m[1]!)
      .filter((template) => template.includes('${'))
      .map((template) => template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/gu, '[\\w.-]+'))
      .map((form) => new RegExp(`^${form}$`, 'u'));
    const unused = KEYS.filter((key) => !literal.has(key) && !patterns.some((p) => p.test(key)));
    expect(unused).toEqual([]);
  });

  it('name every signal and tier of the scoring room', () => {
    const wanted = [
      ...SIGNAL_IDS.flatMap((id) =>
        ['name', 'measures', 'formula'].map((part) => `signal.${id}.${part}`),
      ),
      ...TIER_SCHEMES.flatMap(({ id }) => [`tierScheme.${id}.rule`, `settings.tierScheme.${id}`]),
    ];
    expect(wanted.filter((key) => !KEYS.includes(key as MessageKey))).toEqual([]);
  });
});
