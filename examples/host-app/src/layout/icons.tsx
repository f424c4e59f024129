import type { ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="brand-mark" />
      <path
        d="M11 8v16h11"
        fill="none"
        stroke="#fff"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1" />
    </Icon>
  );
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M16.6 11.9A7 7 0 0 1 8.1 3.4a7 7 0 1 0 8.5 8.5Z" />
    </Icon>
  );
}

export function HomeIcon() {
  return (
    <Icon>
      <path d="m3 9 7-5.8L17 9v7.4h-4.6v-4.6H7.6v4.6H3Z" />
    </Icon>
  );
}

export function SlidersIcon() {
  return (
    <Icon>
      <path d="M3 6h7M14.5 6H17M3 14h2.5M10 14h7" />
      <circle cx="12.2" cy="6" r="2" />
      <circle cx="7.8" cy="14" r="2" />
    </Icon>
  );
}

export function PeopleIcon() {
  return (
    <Icon>
      <circle cx="7.6" cy="7" r="2.8" />
      <path d="M2.6 16.4c.4-3 2.3-4.6 5-4.6s4.6 1.6 5 4.6M13 4.6a2.6 2.6 0 0 1 0 4.9M14.6 12.1c1.6.6 2.6 2 2.8 4.3" />
    </Icon>
  );
}

export function KeyIcon() {
  return (
    <Icon>
      <circle cx="6.8" cy="13.2" r="3.6" />
      <path d="m9.4 10.6 7-7M13.6 6.4l2.4 2.4M11.4 8.6l1.6 1.6" />
    </Icon>
  );
}

export function BookIcon() {
  return (
    <Icon>
      <path d="M10 5.4C8.4 4.2 5.8 3.8 3 4v11.4c2.8-.2 5.4.2 7 1.4 1.6-1.2 4.2-1.6 7-1.4V4c-2.8-.2-5.4.2-7 1.4Zm0 0v11.4" />
    </Icon>
  );
}
