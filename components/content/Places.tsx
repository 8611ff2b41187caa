import { useState } from 'react';
import {
  besideExpected,
  expectationOf,
  type ComparedPlace,
  type Expectation,
  type Report,
} from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { usePlacesElsewhere } from '../data/use-places-elsewhere';
import { FactTip } from '../figures/FactTip';
import { Explain } from '../kit/Explain';
import { WORD_ZH } from '../kit/glossary';
import { Meter } from '../kit/Meter';
import { Gap } from '../kit/Gap';

interface Props {
  creatorId: string;
  geography: NonNullable<Report['details']['geography']>;
  /** ms; when the newest of the comments was read. */
  seenAt?: number | undefined;
}

const AT_FIRST = 5;

function PlaceLine({ place }: { place: ComparedPlace }) {
  const { t, value, interval, place: nameOf } = useApp();
  const name = nameOf(place.place);
  const { expected, stands } = place;
  return (
    <li>
      <span lang="zh">{name}</span>
      <span className="place-bar">
        <Meter share={place.value} label={name} text={value(place.value, 'share')} tone="plain" />
        {expected && (
          <span
            className="place-expected"
            style={{ left: `${100 * expected.value}%` }}
            aria-hidden
          />
        )}
      </span>
      <span>
        <strong>{value(place.value, 'share')}</strong>{' '}
        <span className="quiet">{interval(place.low, place.high, 'share')}</span>
      </span>
      <span className="place-beside quiet">
        {expected
          ? t(`places.${stands as 'above' | 'within' | 'below'}`, {
              value: value(expected.value, 'share'),
            })
          : t('places.unknown')}
      </span>
    </li>
  );
}

function useSource(): (expectation: Expectation) => string {
  const { t, whole } = useApp();
  return ({ source, people, notes, creators = 0, date = '' }) =>
    t(`places.source.${source}`, { people: whole(people), notes, creators, date });
}

/** Where commenters are, each place beside what is expected of it, and where the expectation comes from. */
export function Places({ creatorId, geography, seenAt }: Props) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  const expectation = expectationOf(usePlacesElsewhere(creatorId, true));
  const source = useSource()(expectation);
  const { n, of } = geography;
  const places = besideExpected(geography.places, expectation);
  const title = t('content.places', { n, of });
  return (
    <div className="content-part places">
      <h3>
        <Explain
          content={
            <FactTip
              name={t('places.title')}
              zh={WORD_ZH.place}
              meaning={t('content.placesNote')}
              formula={t('places.formula')}
              restsOn={t('places.people', { n })}
              yardstick={source}
              seenAt={seenAt}
            />
          }
        >
          {title}
        </Explain>
      </h3>
      <ul className="shares" aria-label={title}>
        {places.slice(0, all ? places.length : AT_FIRST).map((place) => (
          <PlaceLine key={place.place} place={place} />
        ))}
      </ul>
      {places.length > AT_FIRST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('score.fewer') : t('places.more', { n: places.length })}
        </button>
      )}
      <p className="quiet">
        {source}
        <Gap />
        {t('places.noVerdict')}
      </p>
    </div>
  );
}
