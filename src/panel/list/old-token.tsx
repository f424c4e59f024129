import { useNow } from "../../data/use-now.js";
import { lifecycleWords } from "../../locales/english/lifecycle.js";
import type { ApiKey } from "../../model/api-key.js";
import { describeMoment } from "../../model/moment.js";
import { Badge } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { useWords } from "../frame/use-words.js";

/** Says that a key has a new token. */
export function RotatedBadge(_: { readonly apiKey: ApiKey }) {
  return <Badge>{useWords(lifecycleWords).statusRotated}</Badge>;
}

/** Says until when a key's old token works. */
export function OldTokenEnd({ apiKey }: { readonly apiKey: ApiKey }) {
  const words = useWords(lifecycleWords);
  const { timeStyle } = usePanel();
  const now = useNow();
  const { oldTokenExpiresAt } = apiKey;
  if (oldTokenExpiresAt == null) return null;
  return (
    <time className="akp-time akp-old-token" dateTime={oldTokenExpiresAt}>
      {words.oldTokenUntil(describeMoment(oldTokenExpiresAt, now, timeStyle).text)}
    </time>
  );
}
