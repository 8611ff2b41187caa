/** One measured error rate. Shares and areas are 0–1. */
export interface Rate {
  /** Genuine comments or sections that it was measured on. */
  n: number;
  /** Suspicious ones beside them; of areas alone. */
  suspicious?: number;
  /**
   * Share wrongly flagged, or wrongly called unusual at all; of areas the area under the ROC curve: how
   * often one suspicious and one genuine, drawn at random, are put in the right order (.5 is chance).
   */
  value: number;
  /** 95 % interval: Wilson of a share, bootstrap of an area. */
  low: number;
  high: number;
  /** Of sections: share wrongly called strong. */
  strong?: number;
  /** Of areas: share of the suspicious that is found where 5 % of the genuine are taken for such. */
  found?: number;
  /** The value on data that no weight was learnt from: one a half, or one over sources never shown. */
  heldOut?: readonly number[];
}
