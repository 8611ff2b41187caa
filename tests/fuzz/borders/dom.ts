import fc from 'fast-check';
import { redactedStructure } from '@/lib/platforms/xiaohongshu';
import { savedPage } from '@/scripts/saved-page';
import { readFixture, SOURCES } from '../../platforms/xiaohongshu/fixtures';
import { border } from '../border';
import { PAGES } from '../pages';
import { spliced, splices } from '../poison';
import { givenBy, nothingInvented } from '../presence';
import { isValid, unescaped } from './state';

/** Every text and attribute of a document. */
function textsOf(document: Document): string[] {
  const texts: string[] = [];
  const nodes: Node[] = [document];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    if (node.nodeType === 1) {
      for (const { value } of (node as Element).attributes) texts.push(value);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  }
  const all = [...texts, document.textContent ?? ''];
  // A line with a date and a place is read with single blanks.
  return [...all, ...all.map((text) => text.normalize('NFKC').replace(/\s+/gu, ' '))];
}

/** A name that is no piece of broken markup and no word of the interface, which stay. */
const OF_A_PERSON =
  /^(?=.*[^千万萬亿億年月日天前昨今刚小时時分钟鐘秒周编辑編輯于於赞讚收藏评論论回复共条條展开開关注粉丝获与])\p{Script=Han}{3,}$/u;

/** A saved page with pieces of its text exchanged. */
export const renderedPage = border({
  name: 'dom',
  proves:
    'the rendered page: no throw, valid observation, nothing invented, diagnostics name nobody',
  cases: fc.record({
    seed: fc.nat(),
    source: fc.constantFrom(...SOURCES),
    changes: splices,
    cut: fc.option(fc.nat(), { freq: 6 }),
  }),
  check({ seed, source, changes, cut }) {
    const { html: whole, url, now } = PAGES[seed % PAGES.length]!;
    const changed = spliced(whole, changes);
    const html = cut === null ? changed : changed.slice(0, cut % (changed.length + 1));
    let document: Document | undefined;
    const parse = (text: string) => (document = savedPage(text));
    const found = readFixture({ html, url, now }, source, parse);
    isValid(found);
    const texts = textsOf(document!);
    // So a parser of HTML hands a NUL on, within the state's script, too.
    const parsed = html.replaceAll('\u0000', '\uFFFD');
    nothingInvented(
      found,
      givenBy([url, ...texts, html, unescaped(html), unescaped(parsed)], [], true),
    );
    const structure = redactedStructure(document!);
    for (const { nickname = '' } of found.creators) {
      if (OF_A_PERSON.test(nickname) && structure.includes(nickname)) {
        throw new Error(`the diagnostics name ${nickname}`);
      }
    }
  },
});
