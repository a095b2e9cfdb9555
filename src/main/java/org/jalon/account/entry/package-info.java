/** Signing in by mail: a link and a code, for the browser that asked, once, within ten minutes. */
@org.jspecify.annotations.NullMarked
package org.jalon.account.entry;
