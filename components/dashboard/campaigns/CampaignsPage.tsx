import { useState } from 'react';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import type { Rows } from '../../data/use-rows';
import { CampaignCard } from './CampaignCard';

/** Lists of creators, one a campaign: who is on it, how far they are, and what they add up to. */
export function CampaignsPage({ data }: { data: Rows }) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const [name, setName] = useState('');
  const trimmed = name.trim();
  const isTaken = data.lists.some((list) => list.name === trimmed);
  const create = async () => {
    if (trimmed === '' || isTaken) return;
    if (await send({ kind: 'create-list', id: services.newId(), name: trimmed })) setName('');
  };
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('nav.campaigns')}</h1>
          <p className="quiet">{t('campaigns.explained')}</p>
        </div>
      </header>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <input
          aria-label={t('campaigns.newName')}
          placeholder={t('campaigns.newName')}
          value={name}
          maxLength={120}
          aria-invalid={isTaken}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-main" disabled={trimmed === '' || isTaken}>
          {t('campaigns.create')}
        </button>
        <span role="status" className={saving.state === 'failed' || isTaken ? 'problem' : 'quiet'}>
          {isTaken && t('campaigns.taken')}
          {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
        </span>
      </form>
      {data.lists.length === 0 && (
        <section className="notice">
          <h2>{t('campaigns.empty.title')}</h2>
          <p>{t('campaigns.empty.next')}</p>
        </section>
      )}
      <div className="cards">
        {data.lists.map((list) => (
          <CampaignCard key={list.id} list={list} rows={data.rows} />
        ))}
      </div>
    </div>
  );
}
