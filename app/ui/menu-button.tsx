import { Icon } from '#app/ui/icon'

type MenuButtonProps = {
  /** The id of the popover that it opens or closes. */
  menu: string
  label: string
  icon: 'menu' | 'close'
  action: 'show' | 'hide'
}

/** Opens or closes a native popover, which works without JavaScript. */
export function MenuButton({ menu, label, icon, action }: MenuButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className="-ml-2.5 inline-grid size-target place-items-center rounded-md hover:bg-mist-deep"
      {...{ popovertarget: menu, popovertargetaction: action }}
    >
      <Icon name={icon} className="size-6" />
    </button>
  )
}
