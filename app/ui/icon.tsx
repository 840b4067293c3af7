import { cx } from '#app/ui/cx'

const paths = {
  search: 'M10.75 4a6.75 6.75 0 1 1 0 13.5 6.75 6.75 0 0 1 0-13.5ZM15.6 15.6 20 20',
  bag: 'M5 8.5h14l.9 10a1.9 1.9 0 0 1-1.9 2H6a1.9 1.9 0 0 1-1.9-2l.9-10ZM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  menu: 'M4 8h16M4 16h16',
  close: 'm6 6 12 12M18 6 6 18',
  person: 'M12 4a3.75 3.75 0 1 1 0 7.5A3.75 3.75 0 0 1 12 4ZM4.75 20a7.25 7.25 0 0 1 14.5 0',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-up': 'm6 14.5 6-6 6 6',
  'chevron-left': 'm14.5 6-6 6 6 6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  check: 'm5 12.5 4.75 4.75L19 7.5',
  truck:
    'M2.75 6.5h11v10.25h-11V6.5ZM13.75 10h3.75l3.75 3.5v3.25h-7.5M7 16.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5ZM17.25 16.75a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5Z',
  pin: 'M12 21c4.5-4.6 6.75-8.1 6.75-11a6.75 6.75 0 0 0-13.5 0c0 2.9 2.25 6.4 6.75 11ZM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 2.75v2M12 19.25v2M2.75 12h2M19.25 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M5.5 18.5l1.4-1.4M17.1 6.9l1.4-1.4',
  moon: 'M19.5 14.25A8 8 0 0 1 9.75 4.5a8 8 0 1 0 9.75 9.75Z',
  drop: 'M12 3.25c3.9 4.2 5.85 7.5 5.85 10.15a5.85 5.85 0 0 1-11.7 0c0-2.65 1.95-5.95 5.85-10.15ZM9.25 13.75A2.85 2.85 0 0 0 12 16.5',
  leaf: 'M19.75 4.25c.6 8.2-2.6 13.2-8.2 13.2a5.3 5.3 0 0 1-5.3-5.3c0-5.3 5-8.1 13.5-7.9ZM4.25 20c1.7-4.4 4.6-7.7 8.75-9.75',
  alert: 'M12 4 2.75 19.75h18.5L12 4ZM12 10v4.25M12 17v.1',
  info: 'M12 3.25a8.75 8.75 0 1 1 0 17.5 8.75 8.75 0 0 1 0-17.5ZM12 11v5.25M12 7.75v.1',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  trash:
    'M4.5 6.75h15M9 6.5V5a1.25 1.25 0 0 1 1.25-1.25h3.5A1.25 1.25 0 0 1 15 5v1.5M6.25 7l.8 11.6a1.75 1.75 0 0 0 1.75 1.65h6.4a1.75 1.75 0 0 0 1.75-1.65L17.75 7M10.25 11v5M13.75 11v5',
  bookmark: 'M6.75 4h10.5v16L12 16.25 6.75 20V4Z',
  star: 'm12 3.75 2.5 5.35 5.75.75-4.2 4.05 1.05 5.85L12 16.9l-5.1 2.85 1.05-5.85-4.2-4.05 5.75-.75L12 3.75Z',
  flame:
    'M12.25 3c.5 3.6 5.5 5.6 5.5 11a5.75 5.75 0 0 1-11.5 0c0-2.2 1-3.75 2.25-5 .2 1.6.85 2.45 1.75 2.75C9.75 8.5 10.5 5 12.25 3Z',
  external:
    'M13.5 4.5h6v6M19.25 4.75 11 13M17.5 14v5a.5.5 0 0 1-.5.5H5a.5.5 0 0 1-.5-.5V7a.5.5 0 0 1 .5-.5h5',
} as const

export type IconName = keyof typeof paths

type IconProps = {
  name: IconName
  /** Says what the picture means; without it the icon is decoration. */
  label?: string
  /** Size and color, as classes; 1.25 em square in the text's color unless told. */
  className?: string
}

export function Icon({ name, label, className = 'size-[1.25em]' }: IconProps) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={cx('shrink-0', className)}
      {...named}
    >
      <path d={paths[name]} />
    </svg>
  )
}
