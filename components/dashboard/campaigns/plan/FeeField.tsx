import { feeIn } from '@/lib/campaign';
import type { Fee } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { DraftField } from '../../../kit/DraftField';

interface Props {
  label: string;
  /** The label is for screen readers alone: in a table, where the column says it. */
  isLabelHidden?: boolean;
  fee: Fee | undefined;
  /** The campaign's, which needs no code. */
  currency: string;
  placeholder?: string | undefined;
  save: (fee: Fee | null) => void;
}

/** A fee as it is typed: an amount, and a currency's code where it is not the campaign's. */
export function FeeField({ label, isLabelHidden = true, fee, currency, placeholder, save }: Props) {
  const { t } = useApp();
  const own = fee && fee.currency !== currency ? ` ${fee.currency}` : '';
  return (
    <DraftField
      label={label}
      isLabelHidden={isLabelHidden}
      stored={fee ? `${fee.amount}${own}` : ''}
      placeholder={placeholder}
      maxLength={40}
      save={(text) => {
        const typed = feeIn(text, currency);
        if (!typed.ok) return t(`part.fee.${typed.problem}`);
        save(typed.fee ?? null);
        return undefined;
      }}
    />
  );
}
