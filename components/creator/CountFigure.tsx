import type { Count } from '@/lib/model';
import { isExact } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { TermName } from '../kit/TermName';

interface Props {
  name: string;
  /** The platform's own word. */
  zh: string;
  meaning: string;
  count: Count | undefined;
  /** ms */
  seenAt?: number | undefined;
}

/** A figure of the profile as the page showed it: exact, a range, open-ended, or not readable. */
export function CountFigure({ name, zh, meaning, count, seenAt }: Props) {
  const { t, services, ...format } = useApp();
  const precision =
    count === undefined
      ? t('count.notReadable')
      : count.max === undefined
        ? t('count.bucket')
        : isExact(count)
          ? t('count.exact')
          : t('count.rounded', { shown: count.shown ?? format.countInFull(count) });
  const seen = seenAt === undefined ? undefined : format.age(seenAt, services.now());
  // Read out with the figure: what the tooltip tells those who see it.
  const spoken = [
    count && format.countInFull(count),
    t('n.profile'),
    precision,
    seen && `${t('tip.seen')}: ${seen}`,
  ];
  return (
    <div className="count">
      <dt>
        <Explain
          label={`${name}: ${spoken.filter(Boolean).join(', ')}`}
          content={
            <dl className="tip-facts">
              <dt className="tip-title">
                <TermName name={name} zh={zh} />
              </dt>
              <dd>{meaning}</dd>
              {count && (
                <>
                  <dt>{t('tip.inFull')}</dt>
                  <dd>{format.countInFull(count)}</dd>
                </>
              )}
              <dt>{t('tip.restsOn')}</dt>
              <dd>{t('n.profile')}</dd>
              <dt>{t('tip.precision')}</dt>
              <dd>{precision}</dd>
              {seen !== undefined && (
                <>
                  <dt>{t('tip.seen')}</dt>
                  <dd>{`${t('tip.fromPage')} · ${seen}`}</dd>
                </>
              )}
            </dl>
          }
        >
          {name}
        </Explain>
      </dt>
      <dd className={count ? '' : 'quiet'}>
        {count ? format.count(count) : t('count.notReadable')}
      </dd>
    </div>
  );
}
