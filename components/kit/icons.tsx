import type { ReactNode } from 'react';

/* Line icons on a 16-pixel grid. Always beside or instead of a label given elsewhere: hidden from readers. */

function icon(paths: ReactNode) {
  return function Icon() {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {paths}
      </svg>
    );
  };
}

export const PlusIcon = icon(<path d="M8 3v10M3 8h10" />);
export const CheckIcon = icon(<path d="m3 8.5 3.2 3.2L13 5" />);
export const CollapseIcon = icon(<path d="m6 3.5 4.5 4.5L6 12.5M13 3v10" />);
export const DashboardIcon = icon(<path d="M2.5 3h11v10h-11zM2.5 6.5h11M6.5 6.5V13" />);
export const ChevronIcon = icon(<path d="m4 6 4 4 4-4" />);
export const CloseIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const SearchIcon = icon(<path d="M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm3 7 3.5 3.5" />);
export const GripIcon = icon(<path d="M6 4v.2M10 4v.2M6 8v.2M10 8v.2M6 12v.2M10 12v.2" />);
export const EditIcon = icon(<path d="m3 13 .6-2.8L10.8 3 13 5.2 5.8 12.4z" />);
export const AlertIcon = icon(<path d="M8 2.5 14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.2" />);
export const CopyIcon = icon(<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />);
