import { useApp } from '../../app/AppContext';
import { phrasesOf } from '../../app/phrases';
import { overallLevel } from '../../comments/level';
import { tierText } from '../../creator/CreatorHead';
import { ExampleBadge } from '../../example/ExampleBadge';
import type { SheetProps } from './ReportSheet';

/** Who it is, and the verdict with what it rests on. */
export function ReportHead({ creatorId, data, report }: SheetProps) {
  const app = useApp();
  const { t, settings } = app;
  const creator = data.dossier.creator ?? { id: creatorId };
  const { entry } = data;
  const level = overallLevel(report);
  const line = [
    tierText(creator, settings, app),
    entry?.creatorType && t(`creatorType.${entry.creatorType}`),
    creator.verifyType ? t('creator.verified') : '',
    creator.redId && `${t('creator.redId')} ${creator.redId}`,
    creator.ipLocation && `${t('creator.place')} ${app.place(creator.ipLocation)}`,
    entry?.visualFit !== undefined && t('report.visualFit', { fit: entry.visualFit }),
    entry && t(`status.${entry.status}`),
  ].filter((part) => typeof part === 'string' && part !== '');
  const counts = [
    ['creator.followers', creator.followers],
    ['creator.likesAndSaves', creator.likesAndSaves],
    ['creator.following', creator.following],
  ] as const;
  return (
    <header className="sheet-head">
      <div>
        <h1 lang="zh">{creator.nickname ?? t('creator.unnamed')}</h1>
        <ExampleBadge id={creatorId} />
        <p>{line.join(' · ')}</p>
        <dl className="sheet-counts">
          {counts.map(([name, count]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{count ? app.countInFull(count) : t('count.notReadable')}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="sheet-verdict">
        <p className="sheet-score">
          {report.score === null ? '–' : app.whole(report.score)}
          {report.score !== null && <span>{t('score.of100')}</span>}
        </p>
        <div>
          <p className="sheet-word">{t(`verdict.${report.verdict}`)}</p>
          <p>{t('score.confidence', { share: app.value(report.confidence, 'share') })}</p>
          <p>{t(`preset.${settings.preset}`)}</p>
          {level !== 'unknown' && (
            <p>{phrasesOf(t).pair(t('region.comments'), t(`level.${level}`))}</p>
          )}
        </div>
      </div>
    </header>
  );
}
