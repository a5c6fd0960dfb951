import { digits, printTable, verdict, type Row } from '../table';

/** Collects what was measured beside the budgets of design §11, to print them as one table. */
export class Budgets {
  readonly #rows: Row[] = [];

  /** @param unit what the figure counts, such as "× floor". */
  atMost(what: string, measured: number, most: number, unit: string): void {
    this.#rows.push([what, `${digits(measured)} ${unit}`.trim(), verdict(measured, most)]);
  }

  between(what: string, measured: number, least: number, most: number): void {
    this.#rows.push([what, measured.toFixed(2), `${measured >= least && measured <= most ? 'ok' : 'short'} (${least}–${most})`]);
  }

  print(title: string): void {
    printTable(title, ['what', 'measured', 'budget'], this.#rows);
  }
}
