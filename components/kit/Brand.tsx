/** The product's mark: a lens over a note. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="18" height="18" rx="5" className="brand-ground" />
        <circle cx="9" cy="9" r="4.2" className="brand-line" />
        <path d="m12.2 12.2 3.2 3.2" className="brand-line" />
      </svg>
      Kolens
    </span>
  );
}
