import type { Paper } from '@/lib/campaign';
import type { PaperLanguage } from '@/lib/model';

/** A paper as it is read and printed, in its own language. */
export function PaperSheet({ paper, language }: { paper: Paper; language: PaperLanguage }) {
  return (
    <article className="sheet paper" lang={language} aria-label={paper.title}>
      <h2 className="paper-title">{paper.title}</h2>
      {paper.sections.map(({ heading, lines, isList }, i) => {
        const texts = lines.map(({ text, href }) =>
          href === undefined ? (
            text
          ) : (
            <>
              {text}{' '}
              <a className="sheet-address" href={href} target="_blank" rel="noreferrer noopener">
                {href}
              </a>
            </>
          ),
        );
        return (
          <section key={i}>
            {heading !== '' && <h3>{heading}</h3>}
            {isList ? (
              <ul>
                {texts.map((text, at) => (
                  <li key={at}>{text}</li>
                ))}
              </ul>
            ) : (
              texts.map((text, at) => <p key={at}>{text}</p>)
            )}
          </section>
        );
      })}
      {paper.foot.length > 0 && (
        <footer>
          {paper.foot.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </footer>
      )}
    </article>
  );
}
