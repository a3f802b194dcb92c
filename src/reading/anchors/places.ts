/** The index of the first place that is not before `offset`; places are in order. */
export function firstFrom(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((places[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
