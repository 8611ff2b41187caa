import { useId, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { SavingLine } from '../../app/SavingLine';
import { useChange } from '../../app/use-change';
import { Gap } from '../../kit/Gap';
import { hashOf } from '../routes';
import type { Row } from '../rows';

interface Props {
  rows: readonly Row[];
  /** Whose records are looked at, if one creator's are. */
  creatorId: string | undefined;
  name: string | undefined;
}

/** Begins a record, and opens it. */
export function NewRight({ rows, creatorId, name }: Props) {
  const { t, services } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const row = rows.find((each) => each.id === (creatorId ?? chosen)) ?? rows[0];
  const forId = creatorId ?? row?.id;
  const forName = name ?? row?.creator.nickname;
  if (forId === undefined) {
    return (
      <p className="quiet">
        {t('ledger.needsCreator')}
        <Gap />
        <a href={hashOf('shortlist')}>{t('creatorPage.back')}</a>
      </p>
    );
  }
  const begin = async () => {
    const rightId = services.newId();
    const changes = forName === undefined ? {} : { creatorName: forName };
    if (await send({ kind: 'edit-right', id: rightId, creatorId: forId, changes })) {
      location.hash = hashOf('rights', 'record', rightId);
    }
  };
  return (
    <div className="parts-foot">
      {creatorId === undefined && (
        <div className="field field-inline">
          <label htmlFor={id}>{t('ledger.newFor')}</label>
          <select id={id} value={forId} onChange={(event) => setChosen(event.target.value)}>
            {rows.map((each) => (
              <option key={each.id} value={each.id}>
                {each.creator.nickname ?? each.id}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="button" className="button" onClick={() => void begin()}>
        {t('ledger.new', { name: forName ?? forId })}
      </button>
      <SavingLine saving={saving} />
    </div>
  );
}
