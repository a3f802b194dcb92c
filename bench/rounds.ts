export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work(), performance.now() - from];
}

/** The median and the 95th percentile of repeated work, in milliseconds, after a warm-up of a tenth as many. */
export async function spread(
  work: () => Promise<unknown>,
  rounds: number,
): Promise<[p50: number, p95: number]> {
  for (let i = 0; i < rounds / 10; i += 1) await work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) times.push((await timed(work))[1]);
  times.sort((a, b) => a - b);
  return [times[rounds >> 1] as number, times[Math.floor(rounds * 0.95)] as number];
}

export const millis = (ms: number): string => ms.toFixed(1);
