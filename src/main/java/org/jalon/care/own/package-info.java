/** The places of somebody who manages some: how each stands, and what would help most. */
@org.jspecify.annotations.NullMarked
package org.jalon.care.own;
