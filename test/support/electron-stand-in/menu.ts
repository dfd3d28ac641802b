import type { MenuItemConstructorOptions } from 'electron'

let current: Menu | null = null

export class Menu {
  readonly items: readonly MenuItemConstructorOptions[]

  constructor(items: readonly MenuItemConstructorOptions[]) {
    this.items = items
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu | null): void {
    current = menu
  }

  static getApplicationMenu(): Menu | null {
    return current
  }
}

/** The item that the labels lead to. */
export function menuItem(labels: readonly string[]): MenuItemConstructorOptions {
  let items = current?.items ?? []
  let item: MenuItemConstructorOptions | undefined
  for (const label of labels) {
    item = items.find((each) => each.label === label)
    items = Array.isArray(item?.submenu) ? item.submenu : []
  }
  if (!item) throw new Error(`No menu item ${labels.join(' > ')}`)
  return item
}
