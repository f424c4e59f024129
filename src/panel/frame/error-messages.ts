import type { PageMessages } from "../../locales/en.js";
import type { ApiKeysError } from "../../model/errors.js";

/** Explains to the user why the list failed to load. */
export function describeListError(
  error: ApiKeysError,
  messages: PageMessages,
): { readonly title: string; readonly text: string } {
  const title = messages.errorTitle;
  if (error.isRedirected) {
    return {
      title: messages.errorRedirectedTitle,
      text: error.detail ?? messages.errorRedirected,
    };
  }
  switch (error.code) {
    case "forbidden":
      return { title: messages.errorForbiddenTitle, text: error.detail ?? messages.errorForbidden };
    case "unauthenticated":
      return {
        title: messages.errorUnauthenticatedTitle,
        text: error.detail ?? messages.errorUnauthenticated,
      };
    case "reauthentication_required":
      return {
        title: messages.errorReauthenticationTitle,
        text: error.detail ?? messages.errorReauthentication,
      };
    case "not_found":
      return { title: messages.errorNotFoundTitle, text: error.detail ?? messages.errorNotFound };
    case "rate_limited":
      return { title: messages.errorRateLimitedTitle, text: messages.errorRateLimitedSoon };
    case "unavailable":
      return { title, text: error.detail ?? messages.errorUnavailable };
    case "rejected":
      return { title, text: error.detail ?? messages.errorRejected };
    case "conflict":
    case "invalid":
    case "limit_reached":
    case "unknown":
      return { title, text: error.detail ?? messages.errorUnknown };
    default:
      return error.code satisfies never;
  }
}
