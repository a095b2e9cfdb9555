/** What people looked for in vain: counts by commune and month, never of fewer than ten. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.signal;
