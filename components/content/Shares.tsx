import { useApp } from '../app/AppContext';
import { Meter } from '../kit/Meter';

interface Share {
  name: string;
  value: number;
  low: number;
  high: number;
}

/** Shares as short bars, each with its interval. */
export function Shares({ items, label }: { items: readonly Share[]; label: string }) {
  const { value, interval } = useApp();
  return (
    <ul className="shares" aria-label={label}>
      {items.map((item) => (
        <li key={item.name}>
          <span lang="zh">{item.name}</span>
          <Meter
            share={item.value}
            label={item.name}
            text={value(item.value, 'share')}
            tone="plain"
          />
          <span>
            <strong>{value(item.value, 'share')}</strong>{' '}
            <span className="quiet">{interval(item.low, item.high, 'share')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
