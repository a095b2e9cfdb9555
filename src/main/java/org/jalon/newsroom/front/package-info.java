/** What the home page shows under its search, composed by editors, thing by thing or by rules. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.front;
