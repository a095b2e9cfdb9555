/** One calendar of all that the newsroom plans, whatever kind it is. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.plan;
