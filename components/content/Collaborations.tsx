import { useId, useState } from 'react';
import type { Dossier } from '@/lib/model';
import type { Report, SignalId } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { QuotedMatches } from '../brand/QuotedMatches';
import { EvidenceButton } from '../comments/EvidenceButton';
import { SignalRow } from '../figures/SignalRow';
import { Explain } from '../kit/Explain';
import { Gap } from '../kit/Gap';
import { WORD_ZH } from '../kit/glossary';
import { PagedList } from '../kit/PagedList';
import { PaidToggle } from '../overrule/OverruleToggle';
import { ShowOnPage } from '../overrule/ShowOnPage';
import { PartHeading } from './PartHeading';

const PAID: readonly SignalId[] = ['paid-share', 'paid-effect'];

/** Notes that may be brand work, each with the very words that say so. Possible, never certain. */
export function Collaborations({
  collaborations,
  dossier,
  report,
  seenAt,
}: {
  collaborations: NonNullable<Report['details']['collaborations']>;
  dossier: Dossier;
  report?: Report;
  /** ms; when the newest of the notes' words were read. */
  seenAt?: number | undefined;
}) {
  const { t, value } = useApp();
  const id = useId();
  const [open, setOpen] = useState(false);
  const titles = new Map((dossier.notes ?? []).map((note) => [note.id, note.title]));
  const possible = collaborations.cues.filter((finding) => finding.possible);
  const { worst } = collaborations;
  const signals = PAID.flatMap((signalId) => {
    const signal = report?.signals.find((each) => each.id === signalId);
    return signal && signal.outcome !== 'not-applicable' ? [signal] : [];
  });
  return (
    <div className="content-part">
      <PartHeading
        name={t('collab.title')}
        zh={WORD_ZH.collaborations}
        meaning={t('signal.paid-share.measures')}
        formula={t('signal.paid-share.formula')}
        restsOn={t('n.notes', { n: collaborations.read })}
        seenAt={seenAt}
      />
      <p className="quiet">{t('collab.count', { n: possible.length, of: collaborations.read })}</p>
      {signals.map((signal) => (
        <SignalRow key={signal.id} signal={signal} />
      ))}
      {signals.some(({ id: shown }) => shown === 'paid-share') && (
        <p className="quiet">{t('collab.rule')}</p>
      )}
      {worst && (
        <p className="quiet">
          {t('collab.worst', {
            times: value(worst.timesOthers, 'ratio'),
            title: titles.get(worst.noteId) || t('note.untitled'),
          })}
          <Gap />
          <ShowOnPage what="note" id={worst.noteId} about={titles.get(worst.noteId)} />
        </p>
      )}
      {collaborations.cues.length > 0 && (
        <>
          <EvidenceButton
            open={open}
            onToggle={() => setOpen(!open)}
            controls={id}
            about={t('n.notes', { n: collaborations.cues.length })}
          />
          <div id={id} hidden={!open}>
            {open && (
              <PagedList
                items={collaborations.cues}
                label={t('collab.evidence')}
                line={(finding) => (
                  <li key={finding.noteId}>
                    <p className="evidence-text" lang="zh">
                      {titles.get(finding.noteId) ?? t('note.untitled')}
                    </p>
                    <p className="evidence-facts">
                      {t(
                        finding.byUser
                          ? 'collab.byUser'
                          : finding.possible
                            ? 'collab.possible'
                            : 'collab.weak',
                      )}
                      {finding.denial !== undefined &&
                        ` · ${t('collab.denied', { quote: finding.denial })}`}
                    </p>
                    <ul className="reasons" lang="zh">
                      {[...new Set(finding.cues.map((cue) => cue.quote))].map((quote) => (
                        <li key={quote}>“{quote}”</li>
                      ))}
                    </ul>
                    <div className="evidence-actions">
                      <ShowOnPage
                        what="note"
                        id={finding.noteId}
                        about={titles.get(finding.noteId)}
                      />
                      <PaidToggle noteId={finding.noteId} about={titles.get(finding.noteId)} />
                    </div>
                  </li>
                )}
              />
            )}
          </div>
        </>
      )}
      {collaborations.giveaways.length > 0 && (
        <ul className="giveaways">
          <QuotedMatches
            name={
              <Explain content={t('giveaway.meaning')}>
                {t('collab.giveaways', { n: collaborations.giveaways.length })}
              </Explain>
            }
            found={collaborations.giveaways}
            dossier={dossier}
          />
        </ul>
      )}
    </div>
  );
}
