import { disclosureOf } from '@/lib/scoring';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';

const LOOKS = {
  said: 'covered',
  hinted: 'expired',
  denied: 'not-covered',
  nothing: 'expired',
  unread: undefined,
} as const;

/** Whether the note says in words that it is a collaboration, with its words. */
export function DisclosureLine({ note }: { note: FollowedNote }) {
  const { t } = useApp();
  if (!note.row) return null;
  const { is, quotes } = disclosureOf(note.row.note);
  const look = LOOKS[is];
  return (
    <section aria-label={t('disclosure.title')}>
      <h3>{t('disclosure.title')}</h3>
      <p>
        <span className={look && `answer answer-${look}`}>{t(`disclosure.${is}`)}</span>
        <Gap />
        {quotes.map((quote) => (
          <q key={quote} lang="zh">
            {quote}
          </q>
        ))}
      </p>
      <p className="quiet">{t('disclosure.explained')}</p>
    </section>
  );
}
