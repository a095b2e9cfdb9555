/** What every page shares: layout, languages and messages, error pages, security headers, static assets. It knows nothing of places. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.jalon.site;
