/** What every subject shows: the same keys each time, but for the moment that the times are relative to. */

const PLACES = [
  "Production",
  "İstanbul",
  "Zürich",
  "São Paulo",
  "Café Central",
  "Ångström",
  "Łódź",
  "Staging",
  "Málaga",
  "Preview",
  "Köln",
  "Osaka",
];
const JOBS = [
  "Backend",
  "Worker",
  "CRM Sync",
  "Export",
  "Résumé parser",
  "Webhook relay",
  "Billing",
  "Straße index",
  "Nightly load test with a rather long name",
];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Keys in the order in which they were created. No two have the same name or the same time of creation.
 * @param now milliseconds since 1970
 */
export function createKeys(count, now) {
  const ago = (ms) => new Date(now - ms).toISOString();
  return Array.from({ length: count }, (_unused, index) => {
    // Prime steps, so that neighbors don't look alike.
    const mixed = (index * 7919) % 1_679_616;
    return {
      id: `key_${String(index).padStart(6, "0")}`,
      name: `${PLACES[(index * 7) % PLACES.length]} ${JOBS[(index * 5) % JOBS.length]} ${index + 1}`,
      createdAt: ago((count - index) * 37 * MINUTE),
      hint: `lp_live_…${mixed.toString(36).padStart(4, "0")}`,
      lastUsedAt: index % 5 === 0 ? null : ago((mixed % 4_000) * 113 * MINUTE),
      expiresAt: index % 9 === 0 ? ago(((mixed % 80) - 60) * DAY) : null,
      enabled: index % 23 !== 0,
    };
  });
}
