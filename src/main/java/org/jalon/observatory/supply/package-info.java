/** What the published places of a territory offer: how many, for what, and when they are open. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.supply;
