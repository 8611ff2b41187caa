import type { ImportPreview, ImportProblem } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';
import { PagedList } from '../../kit/PagedList';

/** Lines drawn at once. */
const SIZE = 100;

/** What is wrong with a file, row by row, and which of its columns are not taken. */
export function ImportProblems({ preview }: { preview: ImportPreview }) {
  const { t } = useApp();
  const { problems, ignoredColumns, creators, records = [], notTaken = [] } = preview;
  const say = ({ at, column, code, detail = '', n = 0 }: ImportProblem) =>
    [at !== undefined && t('import.row', { at }), column, t(`problem.${code}`, { detail, n })]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      {problems.length > 0 && (
        <>
          <p className="problem">
            {creators.length + records.length > 0
              ? t('import.problems', { n: problems.length })
              : t('import.refused')}
          </p>
          <PagedList
            items={problems}
            size={SIZE}
            className="plain-points import-problems"
            label={t('import.problemList')}
            line={(problem) => (
              <li
                key={`${problem.at} ${problem.column} ${problem.code} ${problem.detail}`}
                className="quiet"
              >
                {say(problem)}
              </li>
            )}
          />
        </>
      )}
      {ignoredColumns.length > 0 && (
        <p className="quiet">{t('import.ignored', { columns: ignoredColumns.join(', ') })}</p>
      )}
      {notTaken.length > 0 && (
        <div className="quiet">
          <p>{t('import.notTaken')}</p>
          <ul className="plain-points">
            {notTaken.map((part) => (
              <li key={part}>{t(`import.notTaken.${part}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
