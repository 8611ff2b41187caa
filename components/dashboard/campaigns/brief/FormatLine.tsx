import type { Report } from '@/lib/scoring';
import { useApp } from '../../../app/AppContext';
import { GuideMark } from '../advice/GuideMark';

/** Which of image notes and videos does better for a creator, as far as chance allows to say so. */
export function FormatLine({ report }: { report: Report | undefined }) {
  const { t, value } = useApp();
  const { image, video } = report?.details.formats ?? {};
  const isBoth =
    image?.low !== undefined &&
    image.high !== undefined &&
    video?.low !== undefined &&
    video.high !== undefined;
  const kind = !isBoth
    ? 'only'
    : image.low! > video.high!
      ? 'image'
      : video.low! > image.high!
        ? 'video'
        : 'even';
  const written = (figure: typeof image) =>
    figure?.value === undefined ? '–' : `${value(figure.value, 'rate')} (n = ${figure.n})`;
  return (
    <p className="quiet">
      {t(`brief.format.${kind}`, { image: written(image), video: written(video) })}{' '}
      {t('brief.format.guide')} <GuideMark source={[3]} />
    </p>
  );
}
