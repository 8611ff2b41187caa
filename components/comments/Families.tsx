import { FAMILIES, type Section } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { Meter } from '../kit/Meter';

function toneOf(suspicion: number): 'good' | 'mid' | 'low' {
  return suspicion < 0.34 ? 'good' : suspicion < 0.67 ? 'mid' : 'low';
}

/** The four families of evidence, each by itself; one that could not be judged says so. */
export function Families({ families }: { families: Section['families'] }) {
  const { t, value } = useApp();
  return (
    <ul className="families" aria-label={t('families.label')}>
      {FAMILIES.map((family) => {
        const suspicion = families[family];
        const name = t(`family.${family}`);
        return (
          <li key={family}>
            <Explain content={t(`family.${family}.meaning`)}>{name}</Explain>
            {suspicion === undefined ? (
              <span className="quiet">{t('family.notJudged')}</span>
            ) : (
              <>
                <Meter
                  share={suspicion}
                  label={name}
                  text={t('family.value', { index: value(suspicion, 'score') })}
                  tone={toneOf(suspicion)}
                />
                <span className="family-value">{value(suspicion, 'score')}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
