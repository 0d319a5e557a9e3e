// Keeps what the page complained about, for the journeys to read.
window.complaints = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.complaints.push(`${event.violatedDirective} ${event.blockedURI}`);
});
window.addEventListener('error', (event) => window.complaints.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.complaints.push(String(event.reason)));
