const PATHS = {
  today: 'M12 3v2.2M12 18.8V21M3 12h2.2M18.8 12H21M12 8.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
  people:
    'M9 11.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM2.8 19.6c.5-3.4 2.9-5.4 6.2-5.4s5.7 2 6.2 5.4M15.8 4.7a3.4 3.4 0 0 1 0 6.2M17.6 14.5c2 .7 3.3 2.5 3.6 5.1',
  write:
    'M5 19.200 6 15 15.800 5.200a1.900 1.900 0 0 1 2.700 0l.300.300a1.900 1.900 0 0 1 0 2.700L9 18zM14.200 6.800l3 3M12.500 19.500H19',
  import:
    'M12 3.5v11m0 0 4.2-4.2M12 14.5l-4.2-4.2M4 15.5v2.8c0 1.2.9 2.2 2.2 2.2h11.6c1.3 0 2.2-1 2.2-2.2v-2.8',
  review: 'M8.8 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.2 5.5a6.5 6.5 0 1 1 0 13',
  history: 'M3.8 12a8.2 8.2 0 1 0 2.6-6M3.6 4v4h4M12 7.6V12l3 2',
  settings:
    'M4 7h9.5M18.5 7H20M4 17h1.5M10.5 17H20M16 4.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8ZM8 14.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z',
  search: 'M10.8 4a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM15.8 15.8 20.5 20.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12.5 4.6 4.7L19 7',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  forward: 'M9.5 5.5 16 12l-6.5 6.5',
  email: 'M3.5 6.5h17v11h-17zM3.8 7l8.2 6.2L20.2 7',
  linkedin:
    'M4.5 4.5h15v15h-15zM8 10.6V16M8 7.9v.01M11.4 16v-5.4M11.4 13c0-1.5 1-2.4 2.3-2.4s2.3.9 2.3 2.4v3',
  whatsapp:
    'M4 20l1.2-4A8 8 0 1 1 8.3 19L4 20ZM9.2 8.8c-.2 2.9 2.9 6.1 6 6l.7-1.8-2-1-1 .9c-1-.4-1.8-1.3-2.2-2.2l.9-1-1-2-1.4.9Z',
  phone:
    'M6.5 4.2 9 4l1.6 4-2 1.5a11 11 0 0 0 5.8 5.9l1.6-2 4 1.6-.2 2.5c-.1 1.2-1 2-2.2 2C11.500 19.500 4.500 12.400 4.500 6.400c0-1.200.800-2.100 2-2.200Z',
  video: 'M3.500 7h11v10h-11zM14.500 10.800l6-3v8.400l-6-3',
  'in-person':
    'M5 9h11v5.500a4.500 4.500 0 0 1-4.500 4.500h-2A4.500 4.500 0 0 1 5 14.500V9ZM16 10.500h1.500a2.300 2.300 0 0 1 0 4.600H16M8.500 3.500v2.500M12.500 3.500v2.500',
  event: 'M4 6.500h16v13H4zM4 10.500h16M8.500 4v4M15.500 4v4',
  other: 'M4.500 5.500h15v10.500h-8l-4 3.500V16h-3z',
} as const

export type IconName = keyof typeof PATHS

/** Decoration only: the word always stands beside it or in its label. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
