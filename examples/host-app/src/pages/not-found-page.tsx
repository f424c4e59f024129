import { Link } from "../router/link.js";

/** For an address that leads nowhere, or to a workspace that the user doesn't belong to. */
export function NotFoundPage() {
  return (
    <div className="page">
      <h1>Page not found</h1>
      <p className="lead">It doesn’t exist, or you don’t belong to its workspace.</p>
      <p>
        <Link to="/">Go to the overview</Link>
      </p>
    </div>
  );
}
