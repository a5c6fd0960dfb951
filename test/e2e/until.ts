const LIMIT_MS = 20_000;
const EVERY_MS = 40;

/** Asks again and again until the answer is something. @throws Error that names `what`, and says what is there instead, when nothing came in time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, instead: () => string = () => ''): Promise<T> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`After ${LIMIT_MS / 1000} s still not there: ${what}. ${instead()}`.trim());
    await new Promise((again) => setTimeout(again, EVERY_MS));
  }
}
