import { FactTip, type Fact } from '../figures/FactTip';
import { Explain } from '../kit/Explain';

/** The heading of a part, which explains itself. @param children what is seen; the name by itself when absent */
export function PartHeading({ children, ...fact }: Fact & { children?: string }) {
  return (
    <h3>
      <Explain content={<FactTip {...fact} />}>{children ?? fact.name}</Explain>
    </h3>
  );
}
