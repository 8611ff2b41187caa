import type { ReactNode } from 'react';
import type { Scale } from './scale';

/** Where a chart's marks may stand inside its picture, px. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The plot of a picture of this size, with room for the words at both axes. */
export function plotOf(width: number, height: number, left = 44): Plot {
  return { left, right: width - 10, top: 10, bottom: height - 22 };
}

export function xIn(plot: Plot, scale: Scale, value: number): number {
  return round(plot.left + scale.at(value) * (plot.right - plot.left));
}

export function yIn(plot: Plot, scale: Scale, value: number): number {
  return round(plot.bottom - scale.at(value) * (plot.bottom - plot.top));
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

interface Props {
  plot: Plot;
  x: Scale;
  y?: Scale;
  xText: (value: number) => string;
  yText?: (value: number) => string;
}

/** Lines and words of both axes. A word that would not fit at an edge leans inwards. */
export function Axes({ plot, x, y, xText, yText }: Props): ReactNode {
  return (
    <>
      {y?.ticks.map((tick) => {
        const at = yIn(plot, y, tick);
        return (
          <g key={tick}>
            <line className="chart-grid" x1={plot.left} x2={plot.right} y1={at} y2={at} />
            <text className="chart-word" x={plot.left - 6} y={at + 3.5} textAnchor="end">
              {yText?.(tick)}
            </text>
          </g>
        );
      })}
      <line
        className="chart-axis"
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
      />
      {x.ticks.map((tick) => {
        const at = xIn(plot, x, tick);
        const anchor = at < plot.left + 24 ? 'start' : at > plot.right - 24 ? 'end' : 'middle';
        return (
          <g key={tick}>
            <line className="chart-axis" x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 4} />
            <text className="chart-word" x={at} y={plot.bottom + 16} textAnchor={anchor}>
              {xText(tick)}
            </text>
          </g>
        );
      })}
    </>
  );
}
