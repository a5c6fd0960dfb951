/** A share as "97.3 %". */
export const percent = (right: number, all: number): string => (all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`);

export const tableRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
