/** What is kept of people, and what they may ask: made from what modules keep, and from what administrators wrote. */
@org.jspecify.annotations.NullMarked
package org.jalon.about.privacy;
