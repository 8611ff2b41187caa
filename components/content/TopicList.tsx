import { useState } from 'react';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { WORD_ZH } from '../kit/glossary';
import { PartHeading } from './PartHeading';
import { TopicFocus } from './TopicFocus';

interface Props {
  topics: NonNullable<Report['details']['topics']>;
  seenAt: number | undefined;
}

const AT_FIRST = 5;

/** What the notes are tagged with, most used first, and how closely the creator keeps to it. */
export function TopicList({ topics, seenAt }: Props) {
  const { t } = useApp();
  const [all, setAll] = useState(false);
  const { n, top } = topics;
  return (
    <div className="content-part">
      <PartHeading
        name={t('content.topics.name')}
        zh={WORD_ZH.topics}
        meaning={t('content.topics.meaning')}
        formula={t('content.topics.formula')}
        restsOn={t('n.notes', { n })}
        seenAt={seenAt}
      >
        {t('content.topics', { n })}
      </PartHeading>
      <ul className="topics" lang="zh">
        {top.slice(0, all ? top.length : AT_FIRST).map(({ topic, notes }) => (
          <li key={topic}>
            #{topic} <span className="quiet">{notes}</span>
          </li>
        ))}
      </ul>
      {top.length > AT_FIRST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'score.fewer' : 'content.moreTopics')}
        </button>
      )}
      <TopicFocus topics={topics} seenAt={seenAt} />
    </div>
  );
}
