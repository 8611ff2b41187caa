import { useApp } from '../../app/AppContext';
import { SearchIcon } from '../../kit/icons';

interface Props {
  text: string;
  onText: (text: string) => void;
  onFocus: () => void;
}

/** Finds creators by name, as written or as spoken, and by everything the user wrote about them. */
export function SearchBox({ text, onText, onFocus }: Props) {
  const { t } = useApp();
  return (
    <div className="search">
      <SearchIcon />
      <input
        type="search"
        aria-label={t('filter.search')}
        aria-description={t('filter.searchHow')}
        placeholder={t('filter.search')}
        title={t('filter.searchHow')}
        maxLength={200}
        value={text}
        onFocus={onFocus}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
