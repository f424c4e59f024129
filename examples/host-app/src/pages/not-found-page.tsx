import { Link } from "../router/link.js";

/** For an address that leads nowhere, or to a workspace that the user does not belong to. */
export function NotFoundPage() {
  return (
    <div className="page">
      <h1>Page not found</h1>
      <p className="lead">It does not exist, or you do not belong to its workspace.</p>
      <p>
        <Link to="/">Go to the overview</Link>
      </p>
    </div>
  );
}
