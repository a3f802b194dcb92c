import fc from "fast-check";
import { expect, test } from "vitest";
import { availableMemory, memoryFor } from "../../src/database/memory.js";

test("heap and page cache never exceed two thirds of the machine's memory", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2_000_000 }), (total) => {
      const { heapStart, heap, pageCache } = memoryFor(total);
      expect(heap + pageCache).toBeLessThanOrEqual((total * 2) / 3);
      expect(heapStart).toBeLessThanOrEqual(heap);
    }),
  );
});

test("a machine with too little memory is told what is needed", () => {
  expect(() => memoryFor(512)).toThrow(/at least 1 GB of memory, this one has 512 MB/);
});

test("this machine's memory is a plausible number of MiB", () => {
  expect(availableMemory()).toBeGreaterThan(256);
  expect(availableMemory()).toBeLessThan(100_000_000);
});
