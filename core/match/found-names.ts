/** Triples of start, end and form, growing as needed; reused between scans so that a scan allocates nothing. */
export class FoundNames {
  values = new Int32Array(3 * 256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, form: number): void {
    const at = this.count * 3;
    if (at === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = start;
    this.values[at + 1] = end;
    this.values[at + 2] = form;
    this.count += 1;
  }
}
