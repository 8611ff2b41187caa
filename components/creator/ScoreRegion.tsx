import { useState } from 'react';
import type { Dossier } from '@/lib/model';
import { STRONG_FROM, type Report } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { overallLevel } from '../comments/level';
import { LevelBadge } from '../comments/LevelBadge';
import { NextSteps } from '../coverage/NextSteps';
import { scoreSeenAt } from '../figures/seen-at';
import { Explain } from '../kit/Explain';
import { Meter } from '../kit/Meter';
import { Region } from '../kit/Region';
import { OverruledList } from '../overrule/OverruledList';
import { ScoreTip } from './ScoreTip';

const MOST_SHOWN = 4;

function Contributions({ report }: { report: Report }) {
  const { t, whole } = useApp();
  const [all, setAll] = useState(false);
  const weighty = report.contributions
    .filter((c) => c.weight > 0)
    .sort((a, b) => b.most - a.most || b.weight - a.weight);
  const scored = weighty.filter((c) => c.most > 0);
  const shown = all ? weighty : scored.slice(0, MOST_SHOWN);
  if (weighty.length === 0) return null;
  return (
    <div className="contributions">
      <ul aria-label={t('score.contributions')}>
        {shown.map((c) => (
          <li key={c.id}>
            <span className="contribution-name">{t(`signal.${c.id}.name`)}</span>
            {c.most > 0 ? (
              <>
                <Meter
                  share={c.points / c.most}
                  label={t(`signal.${c.id}.name`)}
                  text={t('score.points', { points: whole(c.points), most: whole(c.most) })}
                />
                <span className="contribution-points">
                  <strong>{whole(c.points)}</strong>
                  <span className="quiet">/{whole(c.most)}</span>
                </span>
              </>
            ) : (
              <span className="quiet contribution-none">{t('score.notCounted')}</span>
            )}
          </li>
        ))}
      </ul>
      {weighty.length > Math.min(scored.length, MOST_SHOWN) && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('score.fewer') : t('score.all', { n: weighty.length })}
        </button>
      )}
    </div>
  );
}

/** Verdict, score and confidence, and what made them; or what to open before anything can be said. */
export function ScoreRegion({
  report,
  dossier,
  times,
}: {
  report: Report;
  dossier: Dossier;
  /** When the facts behind the score were read. */
  times?: ReadTimes | undefined;
}) {
  const { t, whole, value, settings } = useApp();
  const { score, verdict, confidence } = report;
  const level = overallLevel(report);
  return (
    <Region
      title={t('region.score')}
      aside={
        <Explain className="quiet" content={t('score.presetExplained')}>
          {t(`preset.${settings.preset}`)}
        </Explain>
      }
      className={`score-region verdict-${verdict}`}
    >
      <div className="verdict">
        <p className="verdict-score">
          {score === null ? (
            <span className="verdict-none" aria-label={t('score.none')}>
              –
            </span>
          ) : (
            <>
              <Explain
                className="verdict-number"
                label={`${t('region.score')}: ${whole(score)} ${t('score.of100')}`}
                content={<ScoreTip report={report} seenAt={times && scoreSeenAt(report, times)} />}
              >
                {whole(score)}
              </Explain>
              <span className="quiet" aria-hidden="true">
                {t('score.of100')}
              </span>
            </>
          )}
        </p>
        <div className="verdict-words">
          <p className="verdict-word">{t(`verdict.${verdict}`)}</p>
          <p className="quiet">
            {report.verdictBy === 'comments'
              ? t('verdict.weak.comments')
              : verdict === 'fair' && score !== null && score >= STRONG_FROM
                ? t('verdict.fair.unsure')
                : t(`verdict.${verdict}.meaning`)}
          </p>
          {(level === 'some' || level === 'strong') && (
            <p className="verdict-comments">
              {t('region.comments')}: <LevelBadge level={level} short />
            </p>
          )}
          <div className="confidence">
            <Explain content={t('score.confidenceExplained')}>
              {t('score.confidence', { share: value(confidence, 'share') })}
            </Explain>
            <Meter
              share={confidence}
              label={t('score.confidenceLabel')}
              text={value(confidence, 'share')}
              tone="plain"
            />
          </div>
        </div>
      </div>
      {verdict === 'insufficient' && <NextSteps report={report} dossier={dossier} />}
      {score !== null && <Contributions report={report} />}
      <OverruledList dossier={dossier} />
      <p className="quiet stamp">{t('score.stamp', { version: report.version })}</p>
    </Region>
  );
}
