/** What is computed of the places that are published now, kept ready ahead of those who ask. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.live;
