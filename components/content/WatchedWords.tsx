import { useId, useState } from 'react';
import { isMessageKey } from '@/lib/i18n';
import type { Dossier } from '@/lib/model';
import type { BrandFit, BrandMatch, SensitiveWords } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { EvidenceButton } from '../comments/EvidenceButton';
import { ShowOnPage } from '../overrule/ShowOnPage';

interface Found {
  name: string;
  found: readonly { noteId: string; quote: string }[];
}

/** Words that were looked for, with every note that holds one, quoted. */
function Quotes({ title, lists, dossier }: { title: string; lists: Found[]; dossier: Dossier }) {
  const { t } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const titles = new Map((dossier.notes ?? []).map((note) => [note.id, note.title]));
  const n = new Set(lists.flatMap(({ found }) => found.map(({ noteId }) => noteId))).size;
  return (
    <>
      <p className="quiet">
        {lists.map(({ name, found }) => `${name} ${found.length}`).join(' · ')}
      </p>
      <EvidenceButton
        open={open}
        onToggle={() => setOpen(!open)}
        controls={id}
        about={t('n.notes', { n })}
      />
      <ul id={id} hidden={!open} className="evidence-list" aria-label={title}>
        {open &&
          lists.flatMap(({ name, found }) =>
            found.map(({ noteId, quote }) => (
              <li key={`${name} ${noteId}`}>
                <p className="evidence-text" lang="zh">
                  “{quote}”
                </p>
                <p className="evidence-facts">
                  {name} · <span lang="zh">{titles.get(noteId) || t('note.untitled')}</span>
                </p>
                <div className="evidence-actions">
                  <ShowOnPage what="note" id={noteId} about={quote} />
                </div>
              </li>
            )),
          )}
      </ul>
    </>
  );
}

/** Notes with words of restricted categories and banned claims, quoted for a person to read. */
export function WatchedWords({ words, dossier }: { words: SensitiveWords[]; dossier: Dossier }) {
  const { t } = useApp();
  const nameOf = ({ list, kind }: SensitiveWords) => {
    const name = list === 'own' ? `own.${kind}` : list;
    const key = `words.${name}`;
    return isMessageKey(key) ? t(key) : list;
  };
  return (
    <div className="content-part">
      <h3>{t('words.title')}</h3>
      <Quotes
        title={t('words.title')}
        dossier={dossier}
        lists={words.map((each) => ({ name: nameOf(each), found: each.found }))}
      />
      <p className="quiet">{t('words.note')}</p>
    </div>
  );
}

/** Where the user's own brand words stand in the notes: quoted, never judged. */
export function BrandWords({ fit, dossier }: { fit: BrandFit; dossier: Dossier }) {
  const { t, value, interval } = useApp();
  const lists = (matches: readonly BrandMatch[], kind: 'brand' | 'competitor' | 'fits') =>
    matches.map(({ term, found }) => ({ name: t(`brandFit.${kind}`, { term }), found }));
  const all = [
    ...lists(fit.brand, 'brand'),
    ...lists(fit.competitors, 'competitor'),
    ...lists([...fit.keywords, ...fit.categories], 'fits'),
  ];
  return (
    <div className="content-part">
      <h3>{t('brandFit.title')}</h3>
      {fit.fit && (
        <p className="quiet">
          {t('brandFit.share', {
            share: value(fit.fit.value, 'share'),
            interval: interval(fit.fit.low, fit.fit.high, 'share'),
            n: fit.n,
          })}
        </p>
      )}
      {all.length > 0 ? (
        <Quotes title={t('brandFit.title')} lists={all} dossier={dossier} />
      ) : (
        <p className="quiet">{t('brandFit.none')}</p>
      )}
    </div>
  );
}
