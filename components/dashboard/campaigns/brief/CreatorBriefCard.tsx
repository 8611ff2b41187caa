import type { BriefField, BriefProblem, Prefill } from '@/lib/campaign';
import {
  PAPER_LANGUAGES,
  type CitedNote,
  type Part,
  type PartChanges,
  type Plan,
} from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../../../app/AppContext';
import { ChecksField } from '../../../kit/ChecksField';
import { ChoiceField } from '../../../kit/ChoiceField';
import { dayText } from '../../rights/right-text';
import { noteAddress } from './brief-paper';
import { DayField, LinesField, NumberField, WordsField } from './fields';
import { FormatLine } from './FormatLine';
import { fieldLabel, problemAt } from './problem-text';

interface Props {
  part: Part | undefined;
  plan: Plan | undefined;
  suggested: Prefill['part'];
  /** Notes that can be named, best first. */
  notes: readonly CitedNote[];
  report: Report | undefined;
  problems: readonly BriefProblem[];
  edit: (changes: PartChanges, what: string) => void;
}

/** What of the brief is one creator's own, begun from what was seen of them. */
export function CreatorBriefCard(props: Props) {
  const { part, plan, suggested, notes, report, problems, edit } = props;
  const app = useApp();
  const { t } = app;
  const shared = (field: BriefField) => ({
    label: fieldLabel(field, app),
    problem: problemAt(field, problems, app),
  });
  const save = (field: keyof PartChanges) => (value: unknown) =>
    edit({ [field]: value }, t('undo.didChange', { what: fieldLabel(field, app) }));
  const isOffered = (field: 'imageNotes' | 'videoNotes' | 'topics' | 'cited') =>
    part?.[field] === undefined && suggested[field] !== undefined;
  const hint = (field: Parameters<typeof isOffered>[0]) =>
    isOffered(field) ? t('brief.suggested.creator') : undefined;
  const ownDay = (field: 'ownDraftOn' | 'ownPostsOn', shareds: string | undefined) => (
    <DayField
      {...shared(field)}
      value={part?.[field]}
      hint={
        part?.[field] === undefined &&
        shareds !== undefined &&
        t('brief.ownDate', { day: dayText(shareds, app) })
      }
      save={save(field)}
    />
  );
  const cited = part?.cited ?? suggested.cited ?? [];
  const offered = [...notes];
  for (const note of cited) if (!offered.some(({ id }) => id === note.id)) offered.push(note);
  const titleOf = (id: string) => offered.find((note) => note.id === id)!.title;
  return (
    <>
      <FormatLine report={report} />
      <div className="brief-fields">
        <div className="brief-days">
          <NumberField
            {...shared('imageNotes')}
            value={part?.imageNotes ?? suggested.imageNotes}
            hint={hint('imageNotes')}
            save={save('imageNotes')}
          />
          <NumberField
            {...shared('videoNotes')}
            value={part?.videoNotes ?? suggested.videoNotes}
            hint={hint('videoNotes')}
            save={save('videoNotes')}
          />
        </div>
        <div className="brief-days">
          {ownDay('ownDraftOn', plan?.draftOn)}
          {ownDay('ownPostsOn', plan?.postsOn)}
        </div>
        {offered.length > 0 ? (
          <div className="field-wide">
            <ChecksField<string>
              {...shared('cited')}
              value={cited.map(({ id }) => id)}
              choices={offered.map(({ id }) => id)}
              wordOf={titleOf}
              onChange={(ids) =>
                save('cited')(ids.slice(0, 10).map((id) => ({ id, title: titleOf(id) })))
              }
            />
            <p className="quiet">
              {hint('cited')}
              {cited.map(({ id, title }) => {
                const href = noteAddress(id);
                return (
                  href !== undefined && (
                    <a key={id} href={href} target="_blank" rel="noreferrer noopener">
                      {' '}
                      {t('brief.cited.open', { title })} ↗
                    </a>
                  )
                );
              })}
            </p>
          </div>
        ) : (
          <p className="quiet field-wide">{t('brief.cited.none')}</p>
        )}
        <WordsField
          {...shared('whyFit')}
          value={part?.whyFit}
          rows={2}
          placeholder={t('brief.whyFit.placeholder')}
          save={save('whyFit')}
        />
        <LinesField
          {...shared('topics')}
          value={part?.topics ?? suggested.topics}
          hint={hint('topics')}
          most={10}
          each={60}
          save={save('topics')}
        />
        <WordsField
          {...shared('briefNote')}
          value={part?.briefNote}
          most={2_000}
          rows={2}
          save={save('briefNote')}
        />
        <ChoiceField
          {...shared('paperLanguage')}
          value={part?.paperLanguage ?? suggested.paperLanguage}
          choices={PAPER_LANGUAGES}
          wordOf={(word) => t(`brief.paperLanguage.${word}`)}
          none={t('plan.none')}
          onChange={(word) => save('paperLanguage')(word ?? null)}
        />
      </div>
    </>
  );
}
