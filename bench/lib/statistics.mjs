/** The value below which a share of the values lies; between two values, the one nearer to the end. `null` of none. */
export function percentile(values, share) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The middle of the values, or of the two in the middle. `null` of none. */
export function median(values) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, 95th percentile, and number of the values that are there. `null` of none. */
export function summarize(values) {
  const present = values.filter((value) => typeof value === "number");
  if (present.length === 0) return null;
  return {
    median: median(present),
    p95: percentile(present, 0.95),
    samples: present.length,
    missing: values.length - present.length,
  };
}
