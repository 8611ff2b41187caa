import { useTrusted } from '../app/use-change';
import { useApp } from '../app/AppContext';
import { useOverruling } from './OverruleContext';

interface Props {
  target: 'comment' | 'note';
  targetId: string;
  /** What it is about, for screen readers: a list holds many of these. */
  about: string | undefined;
}

/** Vouches for a comment or sets a note aside, and takes it back in the same place. */
export function OverruleToggle({ target, targetId, about }: Props) {
  const { t } = useApp();
  const trusted = useTrusted();
  const overruling = useOverruling();
  if (!overruling) return null;
  const isOn = overruling.of(target, targetId) !== undefined;
  return (
    <button
      type="button"
      className={`link ${isOn ? 'overruled' : 'overrule'}`}
      aria-pressed={isOn}
      aria-description={about}
      onClick={trusted(() =>
        isOn ? overruling.takeBack(target, targetId) : overruling.set(target, targetId),
      )}
    >
      {t(isOn ? `overrule.${target}.on` : `overrule.${target}`)}
    </button>
  );
}

/** The user's word on whether a note was a collaboration; pressing the chosen answer again takes it back. */
export function PaidToggle({ noteId, about }: { noteId: string; about: string | undefined }) {
  const { t } = useApp();
  const trusted = useTrusted();
  const overruling = useOverruling();
  if (!overruling) return null;
  const said = overruling.of('paid', noteId)?.paid;
  return (
    <span className="paid-toggle" role="group" aria-label={t('overrule.paid')}>
      {([true, false] as const).map((paid) => (
        <button
          key={String(paid)}
          type="button"
          className={`link ${said === paid ? 'overruled' : 'overrule'}`}
          aria-pressed={said === paid}
          aria-description={about}
          onClick={trusted(() =>
            said === paid
              ? overruling.takeBack('paid', noteId)
              : overruling.set('paid', noteId, { paid }),
          )}
        >
          {t(
            paid
              ? said === true
                ? 'overrule.paid.yes.on'
                : 'overrule.paid.yes'
              : said === false
                ? 'overrule.paid.no.on'
                : 'overrule.paid.no',
          )}
        </button>
      ))}
    </span>
  );
}
