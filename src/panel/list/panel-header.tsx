import type { ReactNode, RefObject } from "react";
import { Button } from "../../ui/button.js";
import { ExternalIcon, PlusIcon } from "../../ui/icons.js";
import { Text, VisuallyHidden } from "../../ui/text.js";
import { usePanel } from "../frame/panel-context.js";
import { withName } from "../frame/with-name.js";

/** The heading with its sentence and link, and the button that creates keys. */
export function PanelHeader(props: {
  readonly headingId: string;
  readonly headingLevel: 1 | 2 | 3 | 4;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly createRef: RefObject<HTMLButtonElement | null>;
  readonly workspaceName: string | undefined;
  readonly authorizationDocsUrl: string | undefined;
  /** `undefined`: this user, or this backend, can't create keys. */
  readonly onCreate: (() => void) | undefined;
  /** It was pressed, and what it opens isn't there yet. */
  readonly isCreateWaiting: boolean;
  /** How many keys there can be. */
  readonly quota: ReactNode;
  /** The id of what says why there can be no more. `undefined`: there can. */
  readonly fullId: string | undefined;
}) {
  const { messages } = usePanel();
  const { headingId, headingRef, createRef, workspaceName, authorizationDocsUrl, onCreate } = props;
  const Heading = `h${props.headingLevel}` as const;
  return (
    <header className="akp-header">
      <div className="akp-heading-group">
        <Heading ref={headingRef} id={headingId} className="akp-heading" tabIndex={-1}>
          {messages.heading}
        </Heading>
        <p className="akp-lede">
          {workspaceName === undefined ? (
            <Text>{messages.ledeWithoutWorkspace}</Text>
          ) : (
            withName(messages.lede, workspaceName)
          )}
          {authorizationDocsUrl !== undefined && (
            <>
              <Text> </Text>
              <a
                className="akp-link"
                href={authorizationDocsUrl}
                target="_blank"
                rel="noopener noreferrer"
              >
                <Text>{messages.authorizationLink}</Text>
                <ExternalIcon />
                <VisuallyHidden>{` (${messages.opensInNewTab})`}</VisuallyHidden>
              </a>
            </>
          )}
        </p>
      </div>
      {props.quota}
      {onCreate && (
        <Button
          ref={createRef}
          variant="primary"
          icon={<PlusIcon />}
          aria-label={messages.createButtonName}
          isPending={props.isCreateWaiting}
          aria-disabled={props.fullId !== undefined || undefined}
          aria-describedby={props.fullId}
          onClick={onCreate}
        >
          {messages.createButton}
        </Button>
      )}
    </header>
  );
}
