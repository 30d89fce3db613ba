"use strict";

const explorer = SwaggerUIBundle({
  dom_id: "#explorer",
  url: "/openapi",
  deepLinking: true,
  docExpansion: "list",
  displayRequestDuration: true,
  persistAuthorization: true,
  validatorUrl: null,
  oauth2RedirectUrl: new URL("oauth2-redirect.html", window.location.href).toString(),
  // POST needs a key of its own for each intention; one is filled in where the caller left none
  requestInterceptor: (request) => {
    if (request.method === "POST" && request.url.includes("/v1/") && !request.headers["Idempotency-Key"]) {
      request.headers["Idempotency-Key"] = `"${crypto.randomUUID()}"`;
    }
    return request;
  },
});

explorer.initOAuth({
  clientId: "portal",
  scopes: "openid",
  usePkceWithAuthorizationCodeGrant: true,
});
