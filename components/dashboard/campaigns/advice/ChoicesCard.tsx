import type { Advice } from '@/lib/campaign';
import { COLLABORATIONS, type Collaboration } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { tierText } from '../../../creator/CreatorHead';
import { ChoiceField } from '../../../kit/ChoiceField';
import { hashOf } from '../../routes';
import type { Member } from '../plan/members';

interface Props {
  listId: string;
  members: readonly { member: Member; advice: Advice }[];
  currentId: string | undefined;
  choose: (creatorId: string, model: Collaboration | undefined) => void;
}

/** Everybody with the model that comes first for them and the one that the user has chosen. */
export function ChoicesCard({ listId, members, currentId, choose }: Props) {
  const app = useApp();
  const { t } = app;
  return (
    <section className="card" aria-label={t('advice.perCreator')}>
      <h2>{t('advice.perCreator')}</h2>
      {members.length === 0 && <p className="quiet">{t('campaign.noMembers')}</p>}
      {members.length > 0 && (
        <div
          className="table-scroll advice-scroll"
          tabIndex={0}
          role="group"
          aria-label={t('table.scroll')}
        >
          <table className="table parts-table" aria-label={t('advice.perCreator')}>
            <thead>
              <tr>
                <th scope="col">{t('part.creator')}</th>
                <th scope="col">{t('advice.first')}</th>
                <th scope="col">{t('advice.chosen')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ member: { row, part }, advice }) => {
                const name = row.creator.nickname ?? t('creator.unnamed');
                const first = advice.models.filter(({ place }) => place === 1);
                return (
                  <tr key={row.id} className={row.id === currentId ? 'row-selected' : undefined}>
                    <th scope="row">
                      <a
                        className="row-name"
                        href={hashOf('campaigns', listId, 'advice', row.id)}
                        aria-current={row.id === currentId ? 'true' : undefined}
                        lang="zh"
                      >
                        {name}
                      </a>
                      <span className="row-sub">{tierText(row.creator, app.settings, app)}</span>
                    </th>
                    <td>
                      {advice.isOpen
                        ? '–'
                        : first.map(({ model }) => t(`part.collaboration.${model}`)).join(' / ')}
                    </td>
                    <td>
                      <ChoiceField
                        label={t('part.of', { field: t('part.collaboration'), name })}
                        isLabelHidden
                        value={part?.collaboration}
                        choices={COLLABORATIONS}
                        wordOf={(model) => t(`part.collaboration.${model}`)}
                        none="–"
                        onChange={(model) => choose(row.id, model)}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
