import { VENDORS } from '@/lib/shortlist';
import { useApp } from '../../app/AppContext';

export interface VendorChoice {
  supplier: string;
  asOf: string;
}

interface Props {
  /** As far as the file's columns tell. */
  vendor: string | undefined;
  value: VendorChoice;
  disabled: boolean;
  onChange: (value: VendorChoice) => void;
}

/** Who states a data service's figures, and of which day they are: asked, because a file rarely says. */
export function VendorFields({ vendor, value, disabled, onChange }: Props) {
  const { t } = useApp();
  const isMissing = value.supplier.trim() === '' || value.asOf === '';
  return (
    <>
      <p>
        {vendor === undefined ? t('import.vendor.unknown') : t('import.vendor', { name: vendor })}
      </p>
      <div className="field-row">
        <div className="field">
          <label htmlFor="import-supplier">{t('import.vendor.supplier')}</label>
          <input
            id="import-supplier"
            list="import-suppliers"
            maxLength={120}
            value={value.supplier}
            disabled={disabled}
            onChange={(event) => onChange({ ...value, supplier: event.target.value })}
          />
          <datalist id="import-suppliers">
            {VENDORS.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        <div className="field">
          <label htmlFor="import-day">{t('import.vendor.day')}</label>
          <input
            id="import-day"
            type="date"
            value={value.asOf}
            disabled={disabled}
            onChange={(event) => onChange({ ...value, asOf: event.target.value })}
          />
        </div>
      </div>
      {isMissing && <p className="problem">{t('import.vendor.needed')}</p>}
    </>
  );
}
