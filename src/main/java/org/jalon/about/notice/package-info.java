/** Who publishes the site and how to reach them, for everybody: legal notice, contact, and all pages at a glance. */
@org.jspecify.annotations.NullMarked
package org.jalon.about.notice;
