/** What figures of a territory are compared with: its region, similar territories, and all of its kind around. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.reference;
