import { useState } from 'react';
import type { Readings } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { Region } from '../kit/Region';
import { NoteTitle } from '../overrule/NoteTitle';
import { readingLines, type ReadingField } from './readings';

const STEP = 40;

/** Every reading as it was taken: when, on which page, which figures in full. */
export function ReadingsRegion({ readings }: { readings: Readings }) {
  const app = useApp();
  const { t } = app;
  const [most, setMost] = useState(STEP);
  const lines = readingLines(readings);
  const nameOf = (field: ReadingField) =>
    t(
      field === 'followers' || field === 'following' || field === 'likesAndSaves'
        ? `creator.${field}`
        : `field.${field}`,
    );
  if (lines.length === 0) return null;
  return (
    <Region
      title={t('readings.title')}
      aside={<span className="quiet">{t('readings.count', { n: lines.length })}</span>}
    >
      <p className="quiet">{t('readings.explained')}</p>
      <div className="chart-table" role="group" tabIndex={0} aria-label={t('readings.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('history.when')}</th>
              <th scope="col">{t('readings.of')}</th>
              <th scope="col">{t('readings.page')}</th>
              <th scope="col">{t('readings.figures')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((line) => (
              <tr key={`${line.at} ${line.noteId ?? ''}`}>
                <th scope="row">{app.moment(line.at)}</th>
                <td>
                  {line.noteId === undefined ? (
                    t('readings.profile')
                  ) : (
                    <NoteTitle noteId={line.noteId} title={line.title} />
                  )}
                </td>
                <td>{t(`pageKind.${line.page}`)}</td>
                <td>
                  {line.figures.map(({ field, count }) => (
                    <span key={field} className="reading">
                      {nameOf(field)} <strong>{app.countInFull(count)}</strong>
                      {count.shown !== undefined && (
                        <span className="quiet">
                          {' '}
                          {t('readings.shown', { shown: count.shown })}
                        </span>
                      )}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + 5 * STEP)}>
          {t('readings.more', { n: Math.min(5 * STEP, lines.length - most) })}
        </button>
      )}
    </Region>
  );
}
