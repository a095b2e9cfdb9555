/** Places in the words of data·inclusion, version 1 of its schema: structures, services, and its quality score. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.inclusion;
