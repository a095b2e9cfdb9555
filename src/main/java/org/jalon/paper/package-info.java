/** Files for paper and screen readers: a page in HTML becomes a PDF that says what is a heading, a table, a picture. It knows no other module but the site. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site"})
@org.jspecify.annotations.NullMarked
package org.jalon.paper;
