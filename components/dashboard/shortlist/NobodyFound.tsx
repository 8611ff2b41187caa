import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';

interface Props {
  search: string;
  hasFilters: boolean;
  onClear: () => void;
}

/** Says what keeps everybody out, and lets them in again. */
export function NobodyFound({ search, hasFilters, onClear }: Props) {
  const { t } = useApp();
  const both = search.trim() !== '' && hasFilters;
  const why = both ? 'filter.none.both' : hasFilters ? 'filter.none.filters' : 'filter.none.search';
  return (
    <p className="notice">
      {t(why, { search: search.trim() })}
      <Gap />
      <button type="button" className="link" onClick={onClear}>
        {t('filter.clearAll')}
      </button>
    </p>
  );
}
