import type { Report } from '@/lib/scoring';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
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
      {t(`brief.format.${kind}`, { image: written(image), video: written(video) })}
      <Gap />
      {t('brief.format.guide')}
      <Gap />
      <GuideMark source={[3]} />
    </p>
  );
}
