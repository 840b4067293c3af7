import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { BarChart, ColumnChart, type ChartBar } from '#app/ui/chart'
import { cx } from '#app/ui/cx'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { ViewLinks } from '#app/ui/view-links'
import { hasPeriod, REPORTS, type ReportName } from './report-names'
import { periodParams, STEPS, type ReportPeriod } from './report-period'
import { cellWords, type SheetRow } from './sheet'
import type { ShownSheet } from './shown-sheet'

type ReportPageProps = {
  name: ReportName
  period: ReportPeriod
  problem: string | null
  sheets: readonly ShownSheet[]
}

/** Columns of a table that has room beside its chart. */
const BESIDE = 6

export function ReportPage({ name, period, problem, sheets }: ReportPageProps) {
  const params = hasPeriod(name) ? periodParams(period).toString() : ''
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">Reports: {REPORTS[name]}</h1>
      <ViewLinks label="Reports" views={viewsWith(periodParams(period))} current={name} />
      {hasPeriod(name) ? <PeriodForm period={period} problem={problem} /> : null}
      {sheets.map((sheet) => (
        <SheetSection
          key={sheet.key}
          sheet={sheet}
          file={`/admin/reports/${name}/${sheet.key}.csv${params ? `?${params}` : ''}`}
        />
      ))}
    </div>
  )
}

/** The other reports, of the same time. */
function viewsWith(params: URLSearchParams) {
  return Object.entries(REPORTS).map(([key, label]) => ({
    key,
    label,
    to: `/admin/reports/${key}?${params.toString()}`,
  }))
}

const STEP_WORDS = { day: 'Day', week: 'Week', month: 'Month' }

function PeriodForm({ period, problem }: { period: ReportPeriod; problem: string | null }) {
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3 text-sm">
      {problem ? (
        <Notice kind="error" title={`${problem} These are the last 30 days.`} className="w-full" />
      ) : null}
      <DayField label="From" name="from" value={period.from} />
      <DayField label="To" name="to" value={period.to} />
      <label className="flex flex-col gap-1 font-medium">
        By
        <select key={period.by} name="by" defaultValue={period.by} className={controlClasses}>
          {STEPS.map((step) => (
            <option key={step} value={step}>
              {STEP_WORDS[step]}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">Show</Button>
    </Form>
  )
}

function DayField({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="flex flex-col gap-1 font-medium">
      {label}
      <input key={value} type="date" name={name} defaultValue={value} className={controlClasses} />
    </label>
  )
}

function SheetSection({ sheet, file }: { sheet: ShownSheet; file: string }) {
  const { title, note, rows, all, total } = sheet
  const bars = barsOf(sheet)
  return (
    <section className="border-t border-line-strong pt-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="font-text text-base font-semibold">{title}</h2>
        {/* A file, not a page. */}
        <a href={file} download className="inline-flex min-h-target items-center text-sm link">
          Download {title.toLowerCase()} as CSV
        </a>
      </div>
      <p className="mb-3 max-w-prose text-sm text-ink-soft">{note}</p>
      <div
        className={cx(
          'grid grid-cols-1 gap-x-8 gap-y-4',
          bars.length > 0 && sheet.columns.length <= BESIDE && 'lg:grid-cols-[20rem_minmax(0,1fr)]',
        )}
      >
        {bars.length > 0 ? <SheetChart sheet={sheet} bars={bars} /> : null}
        <SheetTable sheet={sheet} />
      </div>
      {all > rows.length ? (
        <p className="mt-2 text-sm text-ink-soft">
          The first {rows.length} of {all.toLocaleString('en-US')}; the file has all of them
          {total ? ', and the total is of all' : ''}.
        </p>
      ) : null}
    </section>
  )
}

function SheetChart({ sheet: { columns, chart }, bars }: { sheet: ShownSheet; bars: ChartBar[] }) {
  const title = columns.find(({ key }) => key === chart?.value)?.header ?? ''
  return chart?.as === 'columns' ? (
    <ColumnChart {...{ title, bars }} />
  ) : (
    <BarChart {...{ title, bars }} />
  )
}

/** What is drawn of a table: nothing where every figure is nothing. */
function barsOf({ columns, drawn: rows, chart }: ShownSheet): ChartBar[] {
  const [named] = columns
  const drawn = columns.find(({ key }) => key === chart?.value)
  if (!named || !drawn || rows.every((row) => Number(row[drawn.key]) === 0)) return []
  return rows.map((row, index) => ({
    key: String(index),
    name: cellWords(named, row[named.key]),
    value: Number(row[drawn.key]),
    text: cellWords(drawn, row[drawn.key]),
  }))
}

function SheetTable({ sheet: { title, columns, rows, total } }: { sheet: ShownSheet }) {
  const shown: SheetRow[] = [...rows, ...(total ? [total] : [])]
  return (
    <Table
      caption={title}
      hideCaption
      rows={shown}
      rowKey={(row) => String(shown.indexOf(row))}
      empty="Nothing in this time."
      columns={columns
        .filter(({ inFileOnly }) => !inFileOnly)
        .map((column, index) => ({
          key: column.key,
          header: column.header,
          numeric: column.kind === 'count' || column.kind === 'cents',
          rowHeader: index === 0,
          cell: (row: SheetRow) => {
            if (row === total) return <strong>{cellWords(column, row[column.key])}</strong>
            // A column of $0.00 hides the few sums that are not.
            return column.kind === 'cents' && row[column.key] === 0
              ? '–'
              : cellWords(column, row[column.key])
          },
        }))}
    />
  )
}
