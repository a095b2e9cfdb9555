/** Places in the words of the Human Services Data Specification (HSDS) 3: its objects, its API and its file. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.hsds;
