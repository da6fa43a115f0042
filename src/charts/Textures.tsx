/**
 * The textures that tell outcomes apart without colour, defined once per page and referred to by `fill="url(#…)"`.
 * Killed is solid and needs none.
 */
export function Textures() {
  return (
    <svg className="textures" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="texture-held" className="held" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="tint" width="4" height="4" />
          <rect className="ink" width="2" height="4" />
        </pattern>
        <pattern id="texture-missing" className="missing" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="tint" width="5" height="5" />
          <path className="line" d="M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2" />
        </pattern>
        <pattern id="texture-injured" className="injured" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="tint" width="4" height="4" />
          <circle className="ink" cx="2" cy="2" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
