/** The documentation that the panel links to: how to send a token. */
export function AuthorizationPage() {
  const { origin } = window.location;
  return (
    <article className="page prose">
      <p className="breadcrumb">Documentation / Authorization</p>
      <h1>Authorization</h1>
      <p className="lead">Every request to the API names the API key that it is made with.</p>
      <h2>The request header</h2>
      <p>
        Send the key’s token in the <code>Authorization</code> header, after the word{" "}
        <code>Bearer</code> and a space:
      </p>
      <pre>
        <code>Authorization: Bearer &lt;token&gt;</code>
      </pre>
      <p>
        With curl, and the token in an environment variable, a first request looks like this. It
        answers with the workspace and the name of the key:
      </p>
      <pre>
        <code>{`curl ${origin}/v1/me \\\n  -H "Authorization: Bearer $API_TOKEN"`}</code>
      </pre>
      <h2>Keeping tokens safe</h2>
      <ul>
        <li>A token is shown once, when its key is created. Only a fingerprint of it is stored.</li>
        <li>
          Keep it in your application’s configuration, a password manager or a secret store; never
          in source code, and never in a web page.
        </li>
        <li>
          Make one key for each application and environment, so that you can delete one without
          touching the others.
        </li>
      </ul>
      <h2>When a request is refused</h2>
      <p>
        The answer is <code>401 Unauthorized</code> if the header is missing, if the token was
        mistyped, or if its key has been deleted, disabled or has expired.
      </p>
      <p>
        It is <code>403 Forbidden</code> if the key lacks a permission, which the answer names, or
        if it may not be used from this IP address.
      </p>
    </article>
  );
}
