import { useId } from 'react';
import { briefOf } from '@/lib/campaign';
import type { Note, PartChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { useCreatorReport } from '../../../data/use-creator-report';
import { hashOf } from '../../routes';
import type { TabProps } from '../plan/CampaignPage';
import { EditsLine } from '../plan/EditsLine';
import { membersOf, type Member } from '../plan/members';
import { useCampaignEdits, type CampaignEdits } from '../plan/use-campaign-edits';
import { CampaignBriefCard } from './CampaignBriefCard';
import { CheckCard } from './CheckCard';
import { CreatorBriefCard } from './CreatorBriefCard';
import { citable, prefillFor, problemsOf } from './known';
import { PaperCard } from './PaperCard';

interface Props extends TabProps {
  members: readonly Member[];
  edits: CampaignEdits;
  current: Member | undefined;
  /** Everything seen of the chosen creator; none for the campaign's brief. */
  seen?: ReturnType<typeof useCreatorReport>;
}

function Picker({ list, members, current }: Pick<Props, 'list' | 'members' | 'current'>) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="field brief-picker">
      <label htmlFor={id}>{t('brief.creator')}</label>
      <select
        id={id}
        value={current?.row.id ?? ''}
        onChange={(event) => {
          const chosen = event.target.value;
          location.hash = hashOf('campaigns', list.id, 'brief', ...(chosen ? [chosen] : []));
        }}
      >
        <option value="">{t('brief.nobody')}</option>
        {members.map(({ row }) => (
          <option key={row.id} value={row.id}>
            {row.creator.nickname ?? row.id}
          </option>
        ))}
      </select>
    </div>
  );
}

function Builder(props: Props) {
  const { list, campaign, members, edits, current, seen } = props;
  const { t, settings, services } = useApp();
  const { plan } = campaign;
  const part = current?.part;
  const report = seen?.report;
  const dossier = seen?.data?.dossier;
  const notes = report ? citable((dossier?.notes ?? []) as Note[], report, services.now()) : [];
  const prefill = prefillFor(settings, plan, members, current && { report, notes, part });
  const brief = briefOf(plan, part, prefill);
  const problems = problemsOf(brief, current ? 'creator' : 'campaign', settings);
  return (
    <div className="brief-columns">
      <div className="stack brief-work">
        <CampaignBriefCard
          plan={plan}
          suggested={prefill.plan}
          problems={problems}
          edit={edits.editPlan}
        />
        <section className="card" aria-label={t('brief.one')}>
          <h2>{t('brief.one')}</h2>
          <Picker list={list} members={members} current={current} />
          {current && (
            <CreatorBriefCard
              key={current.row.id}
              part={part}
              plan={plan}
              suggested={prefill.part}
              notes={notes}
              report={report}
              problems={problems}
              edit={(changes: PartChanges, what) =>
                edits.editParts([current.row.id], changes, what)
              }
            />
          )}
        </section>
      </div>
      <div className="stack">
        <div className="brief-work">
          <CheckCard problems={problems} />
        </div>
        <PaperCard
          brief={brief}
          campaign={list.name}
          creator={current && (current.row.creator.nickname ?? current.row.id)}
          sender={settings.brand.name}
        />
      </div>
    </div>
  );
}

function CreatorBuilder(props: Props & { current: Member }) {
  const seen = useCreatorReport(props.current.row.id);
  return <Builder {...props} seen={seen} />;
}

/** The brief of a campaign and of each creator, what to look at in it, and the papers that come of it. */
export function BriefTab(props: TabProps) {
  const { list, campaign, data, soughtId } = props;
  const { t } = useApp();
  const edits = useCampaignEdits(list.id, campaign);
  const members = membersOf(list, data.rows, campaign.parts);
  const current = members.find(({ row }) => row.id === soughtId);
  const given = { ...props, members, edits };
  return (
    <div className="stack">
      <p className="brief-work">{t('brief.explained')}</p>
      {current ? (
        <CreatorBuilder {...given} current={current} />
      ) : (
        <Builder {...given} current={undefined} />
      )}
      <EditsLine edits={edits} />
    </div>
  );
}
