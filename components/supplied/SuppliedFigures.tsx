import { useState } from 'react';
import type { Entry, Supplied } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { useChange, useTrusted } from '../app/use-change';
import { Explain } from '../kit/Explain';
import { PlusIcon } from '../kit/icons';
import { suppliedCosts } from './costs';
import { groupedSupplied, putting, undone, type SuppliedEdit } from './grouped';
import { EngagementPerRead } from './EngagementPerRead';
import { SuppliedForm } from './SuppliedForm';
import { SuppliedRow } from './SuppliedRow';

type Did = 'saved' | 'deleted';

/** What somebody else says of the creator, apart from what was read, and what follows for the price. */
export function SuppliedFigures({ entry, report }: { entry: Entry; report?: Report | undefined }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const trusted = useTrusted();
  const [form, setForm] = useState<Supplied | 'new'>();
  const [last, setLast] = useState<{ edit: SuppliedEdit; did: Did }>();
  const supplied = entry.supplied ?? [];
  const groups = groupedSupplied(supplied);
  const carryOut = (edit: SuppliedEdit) =>
    send({
      kind: 'edit-entry',
      creatorId: entry.creatorId,
      changes: { addSupplied: [...edit.added], removeSupplied: [...edit.removed] },
    });
  const save = async (figure: Supplied) => {
    const edit = putting(supplied, figure, form === 'new' ? undefined : form);
    if (!(await carryOut(edit))) return;
    setLast({ edit, did: 'saved' });
    setForm(undefined);
  };
  const remove = (figure: Supplied) => {
    const edit = { removed: [figure], added: [] };
    setLast({ edit, did: 'deleted' });
    void carryOut(edit);
  };
  const undo = trusted(() => {
    if (last) void carryOut(undone(last.edit));
    setLast(undefined);
  });
  return (
    <>
      <p className="quiet">{t('supplied.explained')}</p>
      {groups.length > 0 && (
        <dl className="supplied-list">
          {groups.map((group) => (
            <SuppliedRow key={group.field} group={group} onEdit={setForm} onDelete={remove} />
          ))}
        </dl>
      )}
      <EngagementPerRead entry={entry} report={report} />
      <Costs entry={entry} />
      {form !== undefined && (
        <SuppliedForm
          key={form === 'new' ? 'new' : form.addedAt}
          figure={form === 'new' ? undefined : form}
          suppliers={[...new Set(supplied.map(({ supplier }) => supplier))]}
          onSave={(figure) => void save(figure)}
          onCancel={() => setForm(undefined)}
        />
      )}
      <div className="region-actions">
        {form === undefined && (
          <button type="button" className="button button-small" onClick={() => setForm('new')}>
            <PlusIcon />
            {t('supplied.add')}
          </button>
        )}
        <span role="status" className={saving.state === 'failed' ? 'problem' : 'quiet'}>
          {saving.state === 'failed' && t('saving.failed', { reason: saving.reason })}
          {saving.state === 'saved' && last && t(`supplied.${last.did}`)}
        </span>
        {saving.state === 'saved' && last && (
          <button type="button" className="link" onClick={undo}>
            {t('shortlist.undo')}
          </button>
        )}
      </div>
    </>
  );
}

function Costs({ entry }: { entry: Entry }) {
  const app = useApp();
  const { t } = app;
  const costs = suppliedCosts(entry, app.settings.ownCurrency);
  if (costs.length === 0) return null;
  return (
    <dl className="supplied-list supplied-costs">
      {costs.map(({ per, value, quote, quoteBy, currency, converted, from }) => (
        <div key={per} className="contents">
          <dt>
            <Explain content={t(`suppliedCost.${per}.meaning`)}>{t(`suppliedCost.${per}`)}</Explain>
          </dt>
          <dd>
            <strong>{app.money(value, currency)}</strong>{' '}
            <span className="quiet">
              {t('suppliedCost.from', {
                quote: app.money(quote, currency),
                by:
                  quoteBy ??
                  (converted
                    ? t('suppliedCost.atYourRate', {
                        quote: app.money(converted.amount, converted.currency),
                      })
                    : t('suppliedCost.yourQuote')),
                supplier: from.supplier,
              })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
