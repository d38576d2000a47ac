// Shows the service's own OpenAPI document; validatorUrl null keeps the page from asking anybody else.
window.SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#page',
  deepLinking: true,
  validatorUrl: null,
  presets: [window.SwaggerUIBundle.presets.apis],
});
