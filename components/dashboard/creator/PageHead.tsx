import { isExampleId } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { CreatorData } from '../../data/use-creator';
import { hashOf } from '../routes';
import { DeleteCreator } from './DeleteCreator';

/** Where the site shows a creator: for the user to open, never opened by itself. */
export function profileAddress(creatorId: string): string {
  return `https://www.xiaohongshu.com/user/profile/${encodeURIComponent(creatorId)}`;
}

/** The ways out of the page: back, to paper, to the site. */
export function PageHead({ creatorId, data }: { creatorId: string; data: CreatorData }) {
  const { t } = useApp();
  return (
    <div className="page-head creator-ways">
      <a className="link" href={hashOf('shortlist')}>
        ← {t('creatorPage.back')}
      </a>
      <div className="page-actions">
        {isExampleId(creatorId) && <span className="quiet">{t('example.noProfile')}</span>}
        {(data.row ?? data.entry) && !isExampleId(creatorId) && (
          <a
            className="button button-small"
            href={profileAddress(creatorId)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('creatorPage.profile')} ↗
          </a>
        )}
        <a className="button button-small" href={hashOf('report', creatorId)}>
          {t('creatorPage.report')}
        </a>
        <a className="button button-small" href={hashOf('rights', 'of', creatorId)}>
          {t('nav.rights')}
        </a>
        {data.row && (
          <DeleteCreator creatorId={creatorId} name={data.row.creator.nickname ?? creatorId} />
        )}
      </div>
    </div>
  );
}
