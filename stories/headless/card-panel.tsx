import {
  type ApiKey,
  type ApiKeysAdapter,
  TokenReveal,
  type TokenRevealProps,
  useApiKeys,
  useTokenCustody,
} from "api-keys-panel";
import { useEffect, useRef, useState } from "react";
import { CardList } from "./card-list.js";
import "./card-panel.css";
import { CardToolbar } from "./card-toolbar.js";
import { CreateForm } from "./create-form.js";
import { DeleteDialog } from "./delete-dialog.js";
import type { CardAction } from "./key-card.js";
import { RenameDialog } from "./rename-dialog.js";
import { RotateDialog } from "./rotate-dialog.js";
import { describeError } from "./words.js";

const TOKEN_FORMATS = [{ id: "env", label: ".env", template: "CARD_KEYS_TOKEN={token}" }];

/** Language and look, for the reveal. */
type Frame = Pick<TokenRevealProps, "className" | "dir" | "locale" | "messages" | "theme">;

/**
 * A small custom panel: `useApiKeys` does the work, and everything on screen except the reveal is the
 * host's.
 */
export function CardPanel(
  props: Frame & {
    readonly adapter: ApiKeysAdapter;
    readonly workspaceId: string;
    readonly access?: "read" | "write" | undefined;
  },
) {
  const { adapter, workspaceId, access, ...frame } = props;
  const tokens = useTokenCustody({ adapter, workspaceId });
  const keys = useApiKeys({ adapter, workspaceId, access, tokens, locale: frame.locale });
  const [isCreating, setIsCreating] = useState(false);
  const [asked, setAsked] = useState<{ action: CardAction; apiKey: ApiKey } | null>(null);
  const [notice, setNotice] = useState("");
  const noticeRef = useRef<HTMLParagraphElement>(null);
  const [held] = tokens.held;

  // The button that opened the delete dialog is gone with its card.
  useEffect(() => {
    if (notice !== "") noticeRef.current?.focus();
  }, [notice]);

  const ask = (action: CardAction, apiKey: ApiKey) => setAsked({ action, apiKey });
  const handleClose = () => setAsked(null);
  const dialogProps = asked && {
    keys,
    apiKey: asked.apiKey,
    onClose: handleClose,
    onLateError: (error: Parameters<typeof describeError>[0]) =>
      setNotice(`“${asked.apiKey.name}” wasn’t changed. ${describeError(error)}`),
  };
  const handleDone = (text: string) => {
    setNotice(text);
    handleClose();
  };

  const onCreate = keys.can.create ? () => setIsCreating(true) : undefined;
  return (
    <section className="card-keys" aria-labelledby="card-keys">
      <header>
        <h2 id="card-keys">Keys</h2>
        {onCreate && !isCreating && (
          <button type="button" className="ck-primary" onClick={onCreate}>
            New key
          </button>
        )}
      </header>
      {keys.readOnlyReason && <p className="ck-notice">You can view keys, but not change them.</p>}
      <p ref={noticeRef} tabIndex={-1} role="status" className="ck-notice" hidden={notice === ""}>
        {notice}
      </p>
      {isCreating && (
        <CreateForm
          keys={keys}
          onDone={() => setIsCreating(false)}
          onDelete={(apiKey) => ask("delete", apiKey)}
          onRotate={(apiKey) => ask("rotate", apiKey)}
        />
      )}
      {(keys.status === "rows" || keys.search !== "") && <CardToolbar keys={keys} />}
      <CardList keys={keys} onCreate={isCreating ? undefined : onCreate} onAct={ask} />
      {dialogProps && asked.action === "update" && (
        <RenameDialog {...dialogProps} onRenamed={handleClose} />
      )}
      {dialogProps && asked.action === "rotate" && <RotateDialog {...dialogProps} />}
      {dialogProps && asked.action === "delete" && (
        <DeleteDialog
          {...dialogProps}
          onDeleted={() =>
            handleDone(`“${asked.apiKey.name}” was deleted. Update the systems that used it.`)
          }
        />
      )}
      {held && !asked && (
        <TokenReveal
          {...frame}
          key={held.id}
          vault={held.vault}
          open
          onOpenChange={() => {}}
          tokenFormats={TOKEN_FORMATS}
          description={`${held.isOfferedAgain ? "You left before copying it. " : ""}Copy the token of “${held.apiKey.name}” now. It’s only shown once.`}
        />
      )}
    </section>
  );
}
