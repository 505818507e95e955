import type { Block } from '../../../shared/model/block.ts'
import type { RichText } from '../markdown/rich-text.ts'
import type { PageElement } from './dom.ts'
import { gridOf, isDataTable, reach, type TableCell } from './table.ts'

/** Collects the cells of a table until it is complete. A table in a table is part of the cell it is in. */
export class TableWriter {
  #tables = 0
  #table: { element: PageElement; rows: TableCell[][] } | null = null
  #cell: PageElement | null = null

  get isOpen(): boolean {
    return this.#table !== null
  }

  get isInCell(): boolean {
    return this.#cell !== null
  }

  get isBetweenCells(): boolean {
    return this.#table !== null && this.#cell === null
  }

  enter(element: PageElement): void {
    if (this.#table === null && isDataTable(element)) this.#table = { element, rows: [] }
  }

  enterRow(): void {
    this.#table?.rows.push([])
  }

  /** False where no cell can begin. */
  enterCell(element: PageElement): boolean {
    if (this.#table === null || this.#cell !== null) return false
    if (this.#table.rows.length === 0) this.#table.rows.push([])
    this.#cell = element
    return true
  }

  isCell(element: PageElement): boolean {
    return element === this.#cell
  }

  leaveCell(text: RichText): void {
    if (this.#cell === null) return
    const header = this.#cell.localName === 'th'
    const reaches = { columns: reach(this.#cell, 'colspan'), rows: reach(this.#cell, 'rowspan') }
    this.#table?.rows.at(-1)?.push({ text, header, ...reaches })
    this.#cell = null
  }

  /** The cells when it is this table that ends. */
  leave(element: PageElement): Block[] | null {
    if (this.#table === null || element !== this.#table.element) return null
    const table = this.#tables++
    const cells = gridOf(this.#table.rows)
    this.#table = null
    return cells.map(({ text, ...place }) => ({ type: 'cell', table, ...place, ...text }))
  }
}
