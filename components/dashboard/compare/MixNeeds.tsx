import type { MixNeed } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';

/**
 * A guide's mix, drawn: for each size how many creators there are, on a line on which the guide's own
 * number is marked.
 */
export function MixNeeds({ needs }: { needs: readonly MixNeed[] }) {
  const { t, whole } = useApp();
  return (
    <ul className="mix-needs">
      {needs.map(({ size, have, atLeast, atMost }) => {
        const most = 1.25 * Math.max(have, atLeast, atMost ?? 0, 4);
        const at = (n: number) => `${((100 * n) / most).toFixed(1)}%`;
        const isMet = have >= atLeast && have <= (atMost ?? Infinity);
        const said = {
          size: t(`mix.size.${size}`),
          have: whole(have),
          atLeast: whole(atLeast),
          atMost: whole(atMost ?? 0),
        };
        return (
          <li key={size}>
            <span className="mix-need-line" aria-hidden="true">
              <span
                className="mix-need-band"
                style={{
                  left: at(atLeast),
                  right: atMost === undefined ? 0 : `calc(100% - ${at(atMost)})`,
                }}
              />
              <span
                className={`mix-need-have ${isMet ? 'mix-need-met' : ''}`}
                style={{ width: at(have) }}
              />
            </span>
            <span>{t(atMost === undefined ? 'mix.need' : 'mix.needSpan', said)}</span>
          </li>
        );
      })}
    </ul>
  );
}
