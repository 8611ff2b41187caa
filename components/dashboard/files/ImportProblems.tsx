import type { ImportPreview } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';

const MOST = 8;

/** What is wrong with a file, row by row, and which of its columns are not understood. */
export function ImportProblems({ preview }: { preview: ImportPreview }) {
  const { t } = useApp();
  const { problems, ignoredColumns } = preview;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p className="problem">{t('import.problems', { n: problems.length })}</p>
          <ul className="plain-points">
            {problems.slice(0, MOST).map(({ at, column, problem }, i) => (
              <li key={i} className="quiet">
                {[at !== undefined && t('import.row', { at }), column, problem]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
            {problems.length > MOST && (
              <li className="quiet">{t('evidence.more', { n: problems.length - MOST })}</li>
            )}
          </ul>
        </>
      )}
      {ignoredColumns.length > 0 && (
        <p className="quiet">{t('import.ignored', { columns: ignoredColumns.join(', ') })}</p>
      )}
    </>
  );
}
