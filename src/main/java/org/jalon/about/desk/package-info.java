/** Where administrators bring audits of accessibility and write who publishes the site. */
@org.jspecify.annotations.NullMarked
package org.jalon.about.desk;
