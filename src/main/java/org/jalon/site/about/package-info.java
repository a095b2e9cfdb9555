/** What every public site owes its visitors: how accessible it is, and what it keeps of them. */
@org.jspecify.annotations.NullMarked
package org.jalon.site.about;
