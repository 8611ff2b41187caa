import { useState } from 'react';
import { publicationOf, questionsOf, type DueVisit } from '@/lib/campaign';
import { isExampleId, type LinkedNote } from '@/lib/model';
import type { Organic } from '@/lib/scoring';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import { CourseCharts } from './CourseCharts';
import { DisclosureLine } from './DisclosureLine';
import { NoteFigures } from './NoteFigures';
import { Questions } from './Questions';

interface Props {
  note: FollowedNote;
  organic: Organic | undefined;
  due: DueVisit | undefined;
  unlink: (link: LinkedNote) => void;
}

/** One published note of the campaign: its figures now, and what lies behind them once opened. */
export function LinkedCard({ note, organic, due, unlink }: Props) {
  const app = useApp();
  const { t, services } = app;
  const [isOpen, setIsOpen] = useState(false);
  const { link, row, comments, readings, lastOpenedAt } = note;
  const title = row?.note.title ?? link.title ?? t('note.untitled');
  const open = questionsOf(comments, link.answered).filter(
    (each) => !each.isDone && !each.isAnsweredByCreator,
  ).length;
  const seen = lastOpenedAt ?? (link.lastReading && Date.parse(link.lastReading.at));
  return (
    <li className="linked">
      <div className="linked-head">
        <div>
          <h3 lang="zh">{title}</h3>
          <p className="quiet">
            {row && !isExampleId(link.creatorId) ? (
              <a href={hashOf('creator', link.creatorId)} lang="zh">
                {link.creatorName ?? link.creatorId}
              </a>
            ) : (
              <span lang="zh">{link.creatorName ?? link.creatorId}</span>
            )}{' '}
            ·{' '}
            {[
              t('linked.published', { day: app.day(publicationOf(link)) }),
              seen === undefined
                ? t('linked.neverOpen')
                : t('linked.lastOpen', { age: app.age(seen, services.now()) }),
              t('linked.readings', { n: readings.length }),
              open > 0 && t('linked.questions', { n: open }),
              !row && t('linked.forgotten'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {due && <p className="problem">{t('linked.due', { day: due.day })}</p>}
        </div>
        <button
          type="button"
          className="link"
          aria-label={t('linked.unlinkOf', { title })}
          onClick={() => unlink(link)}
        >
          {t('linked.unlink')}
        </button>
      </div>
      <NoteFigures note={note} organic={organic} />
      <details className="linked-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t('linked.more')}</summary>
        {isOpen && (
          <div className="stack">
            <CourseCharts note={note} organic={organic} />
            <DisclosureLine note={note} />
            <Questions note={note} />
          </div>
        )}
      </details>
    </li>
  );
}
