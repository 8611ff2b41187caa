import { useState } from 'react';
import { useApp } from '../../app/AppContext';
import { copyText } from '../../app/copy-text';
import type { Rows } from '../../data/use-rows';
import { CopyIcon } from '../../kit/icons';
import { RIGHTS_GROUPS } from './rights';

/** The rights to settle in writing before a creator's content is used anywhere else. */
export function Checklist({ data }: { data: Rows }) {
  const { t } = useApp();
  const [creatorId, setCreatorId] = useState(data.rows[0]?.id ?? '');
  const [copied, setCopied] = useState(false);
  const row = data.rows.find((each) => each.id === creatorId);
  const name = row?.creator.nickname ?? t('rights.anyCreator');
  const asText = () =>
    [
      t('rights.for', { name }),
      '',
      ...RIGHTS_GROUPS.flatMap(({ id, items }) => [
        t(`rights.${id}`),
        ...items.map((item) => `[ ] ${t(`rights.${id}.${item}` as never)}`),
        '',
      ]),
      t('rights.notAdvice'),
    ].join('\n');
  return (
    <div className="page-text">
      <ul className="plain-points">
        <li>{t('rights.fact.owner')}</li>
        <li>{t('rights.fact.public')}</li>
        <li>{t('rights.fact.moral')}</li>
      </ul>
      <div className="toolbar">
        <div className="field field-inline">
          <label htmlFor="rights-creator">{t('rights.creator')}</label>
          <select
            id="rights-creator"
            value={creatorId}
            onChange={(event) => {
              setCreatorId(event.target.value);
              setCopied(false);
            }}
          >
            {data.rows.length === 0 && <option value="">{t('rights.anyCreator')}</option>}
            {data.rows.map((each) => (
              <option key={each.id} value={each.id}>
                {each.creator.nickname ?? each.id}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          className="button"
          onClick={() => void copyText(asText()).then(setCopied)}
        >
          <CopyIcon />
          {t('rights.copy')}
        </button>
        <span role="status" className="quiet">
          {copied && t('rights.copied')}
        </span>
      </div>
      <h2>{t('rights.for', { name })}</h2>
      <div className="rights-groups">
        {RIGHTS_GROUPS.map(({ id, items }) => (
          <section key={id} className="rights-group">
            <h3>{t(`rights.${id}`)}</h3>
            <ul className="checklist">
              {items.map((item) => (
                <li key={item}>{t(`rights.${id}.${item}` as never)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="quiet">{t('rights.notAdvice')}</p>
    </div>
  );
}
