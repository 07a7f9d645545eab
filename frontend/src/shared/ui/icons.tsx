import type { SVGProps } from 'react';

const Icon = ({ d, ...rest }: { d: string } & SVGProps<SVGSVGElement>) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.25"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    {...rest}
  >
    <path d={d} />
  </svg>
);
export const CheckIcon = () => <Icon d="M5 12.5l4.5 4.5L19 7.5" />;
export const AlertIcon = () => <Icon d="M12 8v5m0 3.5v.01M12 3l9.5 17h-19z" />;
export const ClockIcon = () => <Icon d="M12 7v5l3 2m6-2a9 9 0 11-18 0 9 9 0 0118 0z" />;
export const PauseIcon = () => <Icon d="M9 6v12M15 6v12" />;
export const CrossIcon = () => <Icon d="M6 6l12 12M18 6L6 18" />;
export const InfoIcon = () => <Icon d="M12 11v6m0-10v.01M21 12a9 9 0 11-18 0 9 9 0 0118 0z" />;
export const SearchIcon = () => <Icon d="M20 20l-4.5-4.5M17 10.5a6.5 6.5 0 11-13 0 6.5 6.5 0 0113 0z" />;
export const ChevronIcon = () => <Icon d="M6 9l6 6 6-6" />;
export const FileIcon = () => <Icon d="M7 3h7l5 5v13H7zM14 3v5h5" />;
export const SortIcon = ({ direction }: { direction: false | 'asc' | 'desc' }) => (
  <Icon
    d={direction === 'asc' ? 'M6 15l6-6 6 6' : direction === 'desc' ? 'M6 9l6 6 6-6' : 'M8 9l4-4 4 4M8 15l4 4 4-4'}
  />
);

export const Logo = () => (
  <svg viewBox="0 0 40 40" aria-hidden="true">
    <rect width="40" height="40" rx="6" fill="#08404c" />
    <g fill="none" stroke="#fff" strokeOpacity=".55">
      <circle cx="20" cy="20" r="15.5" strokeDasharray="1.6 2.2" strokeWidth="2" />
      <circle cx="20" cy="20" r="12" />
    </g>
    <path
      d="M20 9.5l2.600 7.200 7.400 .3-5.800 4.700 2 7.3L20 24.800 13.800 29l2-7.3-5.800-4.700 7.400-.3z"
      fill="#ffcf33"
    />
  </svg>
);

const STAR = `${Array.from({ length: 28 }, (_, i) => {
  const radius = i % 2 ? 18 : 52;
  const angle = (i * Math.PI) / 14;
  return `${i ? 'L' : 'M'}${(radius * Math.sin(angle)).toFixed(1)} ${(-radius * Math.cos(angle)).toFixed(1)}`;
}).join('')}Z`;

/** Abstract Đông Sơn drum face, rings and a 14-ray star: the one ornament, decorative only. */
export const Drum = () => (
  <svg className="drum" viewBox="-200 -200 400 400" fill="none" stroke="currentColor" aria-hidden="true">
    <path fill="currentColor" stroke="none" d={STAR} />
    {[62, 66, 96, 100, 132, 136, 166, 170, 190].map((radius) => (
      <circle key={radius} r={radius} strokeWidth="1.5" />
    ))}
    <circle r="81" strokeWidth="18" strokeDasharray="3 6" />
    <circle r="116" strokeWidth="20" strokeDasharray="10 5" />
    <circle r="151" strokeWidth="18" strokeDasharray="2 7" />
    <circle r="180" strokeWidth="8" strokeDasharray="1 5" />
  </svg>
);
