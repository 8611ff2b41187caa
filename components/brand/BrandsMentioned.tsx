import type { Dossier } from '@/lib/model';
import type { BrandMentioned } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { PagedList } from '../kit/PagedList';
import { Region } from '../kit/Region';
import { QuotedMatches } from './QuotedMatches';

/** Brands and accounts that the notes name, the user's own brand and competitors first. */
export function BrandsMentioned({
  brands,
  dossier,
}: {
  brands: readonly BrandMentioned[];
  dossier: Dossier;
}) {
  const { t } = useApp();
  return (
    <Region
      title={t('brands.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
    >
      <p className="quiet">{t('brands.explained')}</p>
      <PagedList
        items={brands}
        label={t('brands.title')}
        line={({ name, kind, found }) => (
          <QuotedMatches
            key={name}
            name={
              <>
                <span lang="zh">{name}</span>{' '}
                <span className={`brand-kind brand-kind-${kind}`}>{t(`brands.kind.${kind}`)}</span>
              </>
            }
            found={found}
            dossier={dossier}
          />
        )}
      />
    </Region>
  );
}
