// The page of the hidden frame in which a session is renewed: it only hands the issuer's answer to the page around it,
// in the shape that oidc-client-ts waits for. Without the library, which is large, and without the site.
parent.postMessage({ source: 'oidc-client', url: location.href, keepOpen: false }, location.origin)
